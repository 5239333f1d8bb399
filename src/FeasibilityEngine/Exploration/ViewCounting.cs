using System.Numerics;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Counts the answers to one question about a ground scenario and works none of them out: no witnesses, rules or paths, and no limit on
/// how many there are.
/// </summary>
internal static class ViewCounting
{
    /// <summary>How many minimal hypothetical concession sets there are.</summary>
    /// <param name="ground">The scenario.</param>
    /// <param name="first">Called once, when a first set is known.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static ViewCount ConcessionSets(GroundScenario ground, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var budget = new SearchBudget([], () => string.Empty, cancellation);
        var searches = Components.Split(compiled, CancellationToken.None).ConvertAll(c => new ComponentSearch(compiled, c, budget));
        if (searches.Any(s => s.Verdict.Hypothetical == Answer.Impossible))
        {
            return new ViewCount(BigInteger.Zero, IsComplete: true);
        }

        var contested = searches.Where(s => s.Verdict.Stated != Answer.Possible).ToList();
        var product = BigInteger.One;
        var complete = true;
        for (var i = 0; i < contested.Count; i++)
        {
            long found = 0;
            var chains = contested[i].Component.Ladders.Select(l => compiled.Hypothetical[l]).ToList();
            complete &= ConcessionEnumeration.Run(new ComponentOracle(compiled, contested[i].Component), chains, budget, _ =>
            {
                if (found++ == 0 && i == contested.Count - 1)
                {
                    first();
                }

                return true;
            });
            product *= found;
        }

        return new ViewCount(product, complete);
    }

    /// <summary>How many minimal conflicts there are among the positions as stated.</summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static ViewCount Conflicts(GroundScenario ground, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var budget = new SearchBudget([], () => string.Empty, cancellation);
        long found = 0;
        var complete = true;
        foreach (var component in Components.Split(compiled, CancellationToken.None))
        {
            if (new ComponentSearch(compiled, component, budget).Verdict.Stated == Answer.Possible)
            {
                continue;
            }

            var standing = component.Ladders.Select(l => compiled.Hypothetical[l].Accepts[0]).ToList();
            complete &= ConflictEnumeration.Run(new ComponentOracle(compiled, component), standing, budget, _ =>
            {
                if (found++ == 0)
                {
                    first();
                }

                return true;
            });
        }

        return new ViewCount(found, complete);
    }
}
