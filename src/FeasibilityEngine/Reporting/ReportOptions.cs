using FeasibilityEngine.Foundations;

namespace FeasibilityEngine.Reporting;

/// <summary>How a text or Markdown report is laid out, and how much of each list it tells in full. What it leaves out it counts.</summary>
public sealed record ReportOptions
{
    /// <summary>How many characters a line has at the most: 40 or more, 88 by default. Longer words are not cut. Markdown has no width.</summary>
    public int Width { get; init; } = 88;

    /// <summary>How many concession sets of each list are told: 1 or more, 5 by default.</summary>
    public int Top { get; init; } = 5;

    /// <summary>
    /// How many conflicts are told in full: 1 or more, 8 by default. Where there are more, similar ones are told by one of them, and
    /// the others are named by their members, one line each.
    /// </summary>
    public int ConflictsInFull { get; init; } = 8;

    /// <summary>Passes where every option is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Some are not; all of them are told.</exception>
    internal void Validate()
    {
        var ranges = new OptionRanges();
        ranges.NeedAtLeast(nameof(Width), Width, 40);
        ranges.NeedAtLeast(nameof(Top), Top, 1);
        ranges.NeedAtLeast(nameof(ConflictsInFull), ConflictsInFull, 1);
        ranges.Require();
    }
}
