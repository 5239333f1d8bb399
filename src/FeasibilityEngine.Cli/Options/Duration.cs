using System.Globalization;

namespace FeasibilityEngine.Cli.Options;

/// <summary>Times as people write them: <c>500ms</c>, <c>30s</c>, <c>2m</c>, <c>1.5h</c>.</summary>
internal static class Duration
{
    // Longer names first, so that 500ms is not read as 500m with a stray s.
    private static readonly (string Unit, double Milliseconds)[] Units =
        [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)];

    // A day is far more than anyone waits for, and keeps every sum in range.
    private const double Longest = 24 * 3_600_000.0;

    /// <summary>Reads a time above zero, up to one day.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        foreach (var (unit, milliseconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number * milliseconds <= Longest)
            {
                duration = TimeSpan.FromMilliseconds(number * milliseconds);
                return duration > TimeSpan.Zero;
            }
        }

        return false;
    }
}
