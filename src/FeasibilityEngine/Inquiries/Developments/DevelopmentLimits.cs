using FeasibilityEngine.Foundations;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>How far to look when developments are explored. What a limit leaves out, the findings say.</summary>
public sealed record DevelopmentLimits
{
    /// <summary>
    /// How many combinations of developments to look at, smaller ones first: 1 or more, 256 by default, which is every combination of
    /// eight developments. Each takes an analysis of its own.
    /// </summary>
    public int Combinations { get; init; } = 256;

    /// <summary>
    /// How many concession sets of each list to compare under each combination, cheapest first: 1 or more, 200 by default. Where a
    /// combination has more, only sets that cost less than the dearest compared one are told.
    /// </summary>
    public int SetsPerCombination { get; init; } = 200;

    /// <summary>Looks at every limit, together with options that are asked with them.</summary>
    internal void Look(OptionRanges ranges)
    {
        ranges.NeedAtLeast(nameof(Combinations), Combinations, 1);
        ranges.NeedAtLeast(nameof(SetsPerCombination), SetsPerCombination, 1);
    }
}
