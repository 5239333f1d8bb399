using System.Diagnostics;
using System.Numerics;
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
        var grounded = clock.Elapsed;
        if (view == View.Cheapest)
        {
            // The costs of instances are whole numbers.
            var (cost, isProven) = ViewCounting.CheapestCost(ground, Limits, First, cancellation);
            return new Tally((BigInteger)cost, isProven, grounded, first, clock.Elapsed);
        }

        if (view == View.Even)
        {
            var (largest, cost, isProven) = ViewCounting.MostEven(ground, Limits, First, cancellation);
            return new Tally((BigInteger)largest, isProven, grounded, first, clock.Elapsed) { Total = (BigInteger)cost };
        }

        var (count, complete) = view switch
        {
            View.Mcs => ViewCounting.ConcessionSets(ground, Limits, First, cancellation),
            View.Front => ViewCounting.FrontPoints(ground, Limits, First, cancellation),
            _ => ViewCounting.Conflicts(ground, Limits, First, cancellation),
        };
        return new Tally(count, complete, grounded, first, clock.Elapsed);

        void First() => first ??= clock.Elapsed;
    }
}
