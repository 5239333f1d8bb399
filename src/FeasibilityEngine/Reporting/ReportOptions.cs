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

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Width, 40, nameof(Width));
        ArgumentOutOfRangeException.ThrowIfLessThan(Top, 1, nameof(Top));
        ArgumentOutOfRangeException.ThrowIfLessThan(ConflictsInFull, 1, nameof(ConflictsInFull));
    }
}
