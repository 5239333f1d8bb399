using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>A rung or priced act that costs something else, counted from the rung at which the party stands in both.</summary>
/// <param name="Of">The rung, as it stands in the second analysis.</param>
/// <param name="First">What it costs in the first.</param>
/// <param name="Second">What it costs in the second.</param>
public sealed record CostDifference(Standing Of, decimal First, decimal Second);
