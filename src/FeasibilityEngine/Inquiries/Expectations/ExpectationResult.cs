using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Expectations;

/// <summary>What came of one expectation.</summary>
/// <param name="Expectation">The expectation, the very object in the scenario, so that its place in a file can be looked up.</param>
/// <param name="Analysis">The analysis that it was held against, at its day, for its question and with its developments. It lists one set of each kind.</param>
/// <param name="Misses">What of it is not the case or not proven; empty where it is met.</param>
public sealed record ExpectationResult(Expectation Expectation, Analysis Analysis, ValueList<ExpectationMiss> Misses)
{
    /// <summary>Met, not met, or not proven. What is proven not to be the case counts before what is not proven.</summary>
    public ExpectationOutcome Outcome => Misses.Count == 0 ? ExpectationOutcome.Met
        : Misses.Any(miss => miss.IsProven) ? ExpectationOutcome.NotMet
        : ExpectationOutcome.NotProven;
}

/// <summary>What came of an expectation.</summary>
public enum ExpectationOutcome
{
    /// <summary>All that is expected is the case.</summary>
    Met,

    /// <summary>Something that is expected is proven not to be the case.</summary>
    NotMet,

    /// <summary>The search stopped before it was proven whether all that is expected is the case.</summary>
    NotProven,
}

/// <summary>A part of an expectation that is not the case or not proven, with the shortest reason.</summary>
/// <param name="Part">Which part.</param>
/// <param name="IsProven">True where it is proven not to be the case; false where the search stopped before that was known.</param>
public sealed record ExpectationMiss(ExpectedPart Part, bool IsProven)
{
    /// <summary>
    /// The conflict that is the reason: for a verdict the smallest one that stands in the way of a better verdict; for <c>because</c> the
    /// one that holds most of the positions. Null where no conflict is the reason.
    /// </summary>
    public Conflict? Conflict { get; init; }

    /// <summary>The set that is the reason: the cheapest one that makes the verdict better than expected, or that awaits something; null where none is.</summary>
    public ConcessionSet? Set { get; init; }

    /// <summary>The positions of <c>because</c> that do not count on the day or for the question; empty where all do.</summary>
    public ValueList<string> NotCounting { get; init; } = [];
}

/// <summary>Which part of an expectation is meant.</summary>
public enum ExpectedPart
{
    /// <summary><see cref="Expectation.Verdict"/>.</summary>
    Verdict,

    /// <summary><see cref="Expectation.Because"/>.</summary>
    Because,
}
