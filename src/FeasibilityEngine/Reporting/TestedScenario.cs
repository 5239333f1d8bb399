using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries.Expectations;

namespace FeasibilityEngine.Reporting;

/// <summary>A scenario that was held against its own expectations, or that could not be.</summary>
/// <param name="File">The file, as reports name it.</param>
/// <param name="Findings">What came of its expectations; null for a scenario with errors.</param>
/// <param name="Diagnostics">What is wrong with it; errors where there are no findings.</param>
/// <param name="Locations">Where its expectations stand; null where that is not known.</param>
public sealed record TestedScenario(
    string File, ExpectationFindings? Findings, IReadOnlyList<Diagnostic> Diagnostics, ILocations? Locations = null);
