namespace FeasibilityEngine.Exploration;

/// <summary>When <see cref="HittingEnumeration"/> gives way to <see cref="BlockingEnumeration"/>.</summary>
/// <param name="Conflicts">So many conflicts are looked for in any case; beyond, only while there are no more of them than sets.</param>
/// <param name="IdleSteps">How many steps to take without a set, known or new, before something else is tried.</param>
internal sealed record HittingLimits(int Conflicts, long IdleSteps)
{
    /// <summary>Some seconds in either case.</summary>
    public static HittingLimits Default { get; } = new(5_000, 10_000_000);
}
