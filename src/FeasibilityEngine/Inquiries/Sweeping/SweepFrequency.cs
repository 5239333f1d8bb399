namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>In how many variants something is the case.</summary>
/// <param name="Id">A position or priced act, or a concession as in <c>withdrawal-first=ceasefire-first</c>.</param>
/// <param name="Variants">How many variants.</param>
public sealed record SweepFrequency(string Id, long Variants);
