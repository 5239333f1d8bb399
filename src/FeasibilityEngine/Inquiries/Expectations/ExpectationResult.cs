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
