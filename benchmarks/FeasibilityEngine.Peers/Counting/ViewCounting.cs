using System.Numerics;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Peers.Counting;

/// <summary>
/// Counts the answers to one question about a ground scenario and works none of them out: no witnesses, rules or paths.
/// </summary>
internal static class ViewCounting
{
    private static readonly Dictionary<string, decimal> NoCaps = [];

    /// <summary>How many minimal hypothetical concession sets there are.</summary>
    /// <param name="ground">The scenario.</param>
    /// <param name="limits">How far to search.</param>
    /// <param name="first">Called when a first answer is known, and perhaps again.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static ViewCount ConcessionSets(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var searches = Searches(compiled, cancellation);
        if (searches.Any(s => s.Verdict.Hypothetical == Answer.Impossible))
        {
            return new ViewCount(BigInteger.Zero, IsComplete: true);
        }

        var list = new ListSearch(searches, compiled.Hypothetical, limits);
        var contested = Enumerable.Range(0, searches.Count).Where(list.IsInTheWay).ToList();
        contested.ForEach(component => list.First(component));

        if (cancellation.IsCancellationRequested)
        {
            return new ViewCount(BigInteger.Zero, IsComplete: false);
        }

        first();
        var parts = contested.ConvertAll(component => list.All(component, _ => { }));
        return new ViewCount(parts.Aggregate(BigInteger.One, (product, part) => product * part.Count), parts.TrueForAll(p => p.IsComplete));
    }

    /// <summary>What the cheapest minimal hypothetical concession set costs, and whether that is proven.</summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static (decimal Cost, bool IsProven) CheapestCost(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var (cost, isProven) = (0m, true);
        var searches = Searches(compiled, cancellation);
        var list = new ListSearch(searches, compiled.Hypothetical, limits);
        var contested = Enumerable.Range(0, searches.Count).Where(list.IsInTheWay).ToList();
        contested.ForEach(component => list.First(component));
        first();
        foreach (var component in contested)
        {
            var known = list.Cheapest(component, toTheEnd: true);
            cost += known.Upper ?? 0;
            isProven &= known.Answer == Answer.Possible;
        }

        return (cost, isProven);
    }

    /// <summary>How many points the Pareto front of costs per party has.</summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static ViewCount FrontPoints(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var (solver, found, all) = Begin(ground, limits, first, cancellation);
        if (!found.Count.IsZero && solver.PayersAmong(PartiesOf(ground)) <= 1 && solver.Cheapest(found, toTheEnd: false) is { Answer: Answer.Possible })
        {
            // Where only one party pays, what the cheapest set costs undercuts all others.
            return new ViewCount(BigInteger.One, IsComplete: true);
        }

        var front = all().Front(top: 0, NoCaps);
        return new ViewCount(front.Count, front.IsProven);
    }

    /// <summary>
    /// What the party pays that pays most in the most even minimal hypothetical concession set, what the cheapest of the most even ones
    /// costs in all, and whether both are proven.
    /// </summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static (decimal Largest, decimal Cost, bool IsProven) MostEven(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var (solver, found, all) = Begin(ground, limits, first, cancellation);
        if (!found.Count.IsZero && solver.MostEvenInTurns(found, PartiesOf(ground)) is { Answer: Answer.Possible, Upper: { } largest, Best: { } best })
        {
            return (largest, best.Sum(part => part.Cost), true);
        }

        var even = all().MostEven(top: 1, NoCaps);
        return (even.Upper ?? 0, even.Sets.Count > 0 ? even.Sets[0].Sum(part => part.Cost) : 0, even.IsProven);
    }

    /// <summary>How many minimal conflicts there are among the positions as stated.</summary>
    /// <inheritdoc cref="ConcessionSets"/>
    public static ViewCount Conflicts(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var (count, complete) = (BigInteger.Zero, true);
        foreach (var search in Searches(compiled, cancellation).Where(s => s.Verdict.Stated != Answer.Possible))
        {
            var part = search.CountConflicts([.. search.Component.Ladders.Select(l => new Member(compiled.Hypothetical[l], 0))], limits, first);
            count += part.Count;
            complete &= part.IsComplete;
        }

        return new ViewCount(count, complete);
    }

    private static List<string> PartiesOf(GroundScenario ground) => [.. ground.Scenario.Parties.Select(p => p.Id)];

    /// <summary>Finds one minimal hypothetical set, and what finds all of them and chooses among them.</summary>
    private static (SolverChoice Solver, FactoredSets First, Func<SetChooser> All) Begin(GroundScenario ground, SearchLimits limits, Action first, CancellationToken cancellation)
    {
        var compiled = new CompiledScenario(ground);
        var searches = Searches(compiled, cancellation);
        var list = new ListSearch(searches, compiled.Hypothetical, limits);
        var sets = searches.Select((search, i) => !list.IsInTheWay(i) ? list.Only(i, list.NoConcession(i))
            : search.Verdict.Hypothetical == Answer.Impossible ? new ListedSets(list.ChainsOf(i), [], isWhole: true) : null).ToList();
        var one = sets.Select((known, i) => known ?? (list.First(i) is { } found ? list.Only(i, found) : list.Only(i))).ToList();
        first();
        var budget = new SearchBudget([], () => new Interruption { Kind = InterruptionKind.Cancelled }, cancellation);
        var solver = new SolverChoice(compiled, list, budget);
        return (solver, new FactoredSets(list.Chains, one), () => new SetChooser(
            new FactoredSets(list.Chains, [.. sets.Select((known, i) => known ?? list.All(i, _ => { }))]),
            solver,
            PartiesOf(ground),
            limits.DiagramNodes,
            budget));
    }

    private static List<ComponentSearch> Searches(CompiledScenario compiled, CancellationToken cancellation)
    {
        var budget = new SearchBudget([], () => new Interruption { Kind = InterruptionKind.Cancelled }, cancellation);
        return Components.Split(compiled, CancellationToken.None).ConvertAll(c => new ComponentSearch(compiled, c, budget));
    }
}
