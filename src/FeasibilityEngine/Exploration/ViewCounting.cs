using System.Numerics;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Counts the answers to one question about a ground scenario and works none of them out: no witnesses, rules or paths, and no limit on
/// how many there are. By diagrams where they stay small enough, else by the solver, as the analysis does.
/// </summary>
internal static class ViewCounting
{
    /// <summary>How many minimal hypothetical concession sets there are.</summary>
    /// <param name="ground">The scenario.</param>
    /// <param name="diagramNodes">How many nodes a diagram may have; 0 to count by the solver alone.</param>
    /// <param name="first">Called once, when a first set is known.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static ViewCount ConcessionSets(GroundScenario ground, int diagramNodes, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var budget = new SearchBudget([], () => string.Empty, cancellation);
        var searches = Components.Split(compiled).ConvertAll(c => new ComponentSearch(compiled, c, budget));
        if (searches.Any(s => s.Verdict.Hypothetical == Answer.Impossible))
        {
            return new ViewCount(BigInteger.Zero, IsComplete: true);
        }

        // One set of each component first: together they are a first answer.
        var contested = searches.Where(s => s.Verdict.Stated != Answer.Possible).Select(s => s.Component).ToList();
        foreach (var component in contested)
        {
            ConcessionEnumeration.Run(new ComponentOracle(compiled, component), ChainsOf(component), budget, _ => false);
        }

        if (budget.IsSpent())
        {
            return new ViewCount(BigInteger.Zero, IsComplete: false);
        }

        first();
        var product = BigInteger.One;
        var complete = true;
        foreach (var component in contested)
        {
            if (new SetDiagrams(compiled, component, diagramNodes).FindSets(ChainsOf(component), budget) is { } all)
            {
                product *= all.Count;
                continue;
            }

            long found = 0;
            complete &= ConcessionEnumeration.Run(new ComponentOracle(compiled, component), ChainsOf(component), budget, _ =>
            {
                found++;
                return true;
            });

            // One was found before; a search that is cut short has that at least.
            product *= Math.Max(found, 1);
        }

        return new ViewCount(product, complete);

        List<Chain> ChainsOf(Component component) => [.. component.Ladders.Select(l => compiled.Hypothetical[l])];
    }

    /// <summary>How many minimal conflicts there are among the positions as stated.</summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static ViewCount Conflicts(GroundScenario ground, int diagramNodes, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var budget = new SearchBudget([], () => string.Empty, cancellation);
        var count = BigInteger.Zero;
        var complete = true;
        foreach (var component in Components.Split(compiled))
        {
            if (new ComponentSearch(compiled, component, budget).Verdict.Stated == Answer.Possible)
            {
                continue;
            }

            var standing = component.Ladders.Select(l => compiled.Hypothetical[l].Accepts[0]).ToList();
            var known = 0;
            if (count.IsZero)
            {
                ConflictEnumeration.Run(new ComponentOracle(compiled, component), standing, budget, _ =>
                {
                    known = 1;
                    first();
                    return false;
                });
            }

            if (new SetDiagrams(compiled, component, diagramNodes).FindConflicts(standing, budget) is var (family, _))
            {
                count += family.Count;
                continue;
            }

            long found = 0;
            complete &= ConflictEnumeration.Run(new ComponentOracle(compiled, component), standing, budget, _ =>
            {
                found++;
                return true;
            });
            count += Math.Max(found, known);
        }

        return new ViewCount(count, complete);
    }
}
