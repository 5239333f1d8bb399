using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Expectations;

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
