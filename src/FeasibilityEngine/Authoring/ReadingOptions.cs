using FeasibilityEngine.Foundations;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// How much a reader accepts. The defaults hold any scenario that people write, and what <see cref="ScenarioWriter"/> writes of some
/// tens of thousands of positions; they keep a hostile file from taking more than some hundred megabytes and a few seconds.
/// </summary>
public sealed record ReadingOptions
{
    /// <summary>The options that are used where none are given.</summary>
    internal static ReadingOptions Default { get; } = new();

    /// <summary>The largest text, in UTF-16 code units; 16,000,000 by default, at least 1.</summary>
    public int MaxCharacters { get; init; } = 16_000_000;

    /// <summary>How deeply lists and maps may nest; 64 by default, 1 to 500.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many texts, lists and maps a file may hold; 1,000,000 by default, at least 1.</summary>
    public int MaxValues { get; init; } = 1_000_000;

    /// <summary>How many diagnostics are reported, errors before warnings before hints; 200 by default, at least 1.</summary>
    public int MaxDiagnostics { get; init; } = 200;

    /// <summary>True (the default) to tell hints besides errors and warnings; false to leave them out.</summary>
    public bool Hints { get; init; } = true;

    /// <summary>Passes where every option is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Some are not; all of them are told.</exception>
    internal void Check()
    {
        var ranges = new OptionRanges();
        ranges.NeedAtLeast(nameof(MaxCharacters), MaxCharacters, 1);
        ranges.NeedBetween(nameof(MaxDepth), MaxDepth, 1, 500);
        ranges.NeedAtLeast(nameof(MaxValues), MaxValues, 1);
        ranges.NeedAtLeast(nameof(MaxDiagnostics), MaxDiagnostics, 1);
        ranges.Require();
    }
}
