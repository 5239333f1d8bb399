using System.Diagnostics;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Peers.Counting;

/// <summary>Counts the answers of one view, and nothing else, as the peers do.</summary>
internal static class Counter
{
    // The engine's own limit of nodes, and none on how many answers to count.
    private static readonly SearchLimits Limits = new(1, int.MaxValue, int.MaxValue, new AnalysisOptions().DiagramLimit);

    /// <summary>Counts. The search begins with the finished scenario: grounding it, compiling it and splitting it are part of the time.</summary>
    public static Tally Count(Scenario scenario, View view, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        TimeSpan? first = null;
        // Not cancelled: a search that is stopped answers with what it has.
        var ground = Grounder.Ground(scenario, Question.Talks, scenario.DefaultAsOf, [], cancellation: CancellationToken.None);
        var (count, complete) = view == View.Mcs
            ? ViewCounting.ConcessionSets(ground, Limits, () => first ??= clock.Elapsed, cancellation)
            : ViewCounting.Conflicts(ground, Limits, () => first ??= clock.Elapsed, cancellation);
        return new Tally(count, complete, first, clock.Elapsed);
    }
}
