namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The variants of one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Verdicts">How many have which verdict.</param>
public sealed record SweepDay(DateOnly On, SweepVerdicts Verdicts);
