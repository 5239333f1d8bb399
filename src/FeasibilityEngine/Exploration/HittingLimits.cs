namespace FeasibilityEngine.Exploration;

/// <summary>When <see cref="HittingEnumeration"/> gives way to <see cref="BlockingEnumeration"/>.</summary>
internal static class HittingLimits
{
    /// <summary>So many conflicts are looked for in any case; beyond, only while there are no more of them than sets.</summary>
    public const int Conflicts = 5_000;

    /// <summary>So many steps in a row without a set, known or new, are some seconds.</summary>
    public const long IdleSteps = 10_000_000;
}
