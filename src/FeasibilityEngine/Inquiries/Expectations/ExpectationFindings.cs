using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Expectations;

/// <summary>What came of the expectations of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Results">One result for each expectation, in their order; empty where the scenario expects nothing.</param>
public sealed record ExpectationFindings(Scenario Scenario, ValueList<ExpectationResult> Results)
{
    /// <summary>How many are met.</summary>
    public int Passed => Results.Count(result => result.Outcome == ExpectationOutcome.Met);

    /// <summary>How many are not: not met, or not proven.</summary>
    public int Failed => Results.Count - Passed;

    /// <summary>How many of those that failed are only not proven.</summary>
    public int NotProven => Results.Count(result => result.Outcome == ExpectationOutcome.NotProven);
}
