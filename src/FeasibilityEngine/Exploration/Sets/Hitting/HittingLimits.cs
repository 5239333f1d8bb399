namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>When <see cref="HittingEnumeration"/> gives way to <see cref="BlockingEnumeration"/>.</summary>
/// <param name="Learning">
/// So much effort goes into learning conflicts in any case, in units of <see cref="Solving.Sat.CdclSolver.Work"/>; beyond, only while they have
/// taken no more than the sets have.
/// </param>
/// <param name="IdleSteps">How many steps to take without a set, known or new, before something else is tried.</param>
internal sealed record HittingLimits(long Learning, long IdleSteps)
{
    /// <summary>Some hundredths of a second for conflicts, some seconds for steps.</summary>
    public static HittingLimits Default { get; } = new(10_000_000, 10_000_000);
}
