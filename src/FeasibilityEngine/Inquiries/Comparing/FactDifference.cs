namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>A fact that stands differently.</summary>
/// <param name="Id">The fact, with its key where it has one.</param>
/// <param name="First">Whether it holds in the first; null where it depends on what is agreed, or the scenario does not have it.</param>
/// <param name="Second">Whether it holds in the second.</param>
public sealed record FactDifference(string Id, bool? First, bool? Second);
