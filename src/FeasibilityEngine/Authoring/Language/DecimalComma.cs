using System.Text.RegularExpressions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Numbers written as in many languages, with a comma before the decimals or between thousands: <c>1,5</c>, <c>1.000,5</c>,
/// <c>1,000,000</c>. They are never read, since <c>1,500</c> is one and a half to some and fifteen hundred to others.
/// </summary>
internal static partial class DecimalComma
{
    /// <summary>True for digits with commas, and perhaps points, between them.</summary>
    public static bool IsIn(string text) => text.Contains(',', StringComparison.Ordinal) && Digits().IsMatch(text);

    /// <summary>The number with a point that is meant; null where there are two or none.</summary>
    public static string? Meant(string text)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal);
        var meant = Thousands().IsMatch(plain) && plain.IndexOf(',', StringComparison.Ordinal) is var first
            && (first != plain.LastIndexOf(',') || plain.Contains('.', StringComparison.Ordinal)) ? plain.Replace(",", "", StringComparison.Ordinal)
            : Decimals().Match(plain) is { Success: true } decimals && (decimals.Groups["fraction"].Length != 3 || plain.Contains('.', StringComparison.Ordinal))
                ? plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : null;
        return meant is not null && NumberText.Read(meant, out _) == NumberForm.Kept ? meant : null;
    }

    [GeneratedRegex(@"\A[+-]?[0-9][0-9.]*(?:, ?[0-9][0-9.]*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // 1,000,000 and 1,000.5.
    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    // 1,5 and 1.000,5.
    [GeneratedRegex(@"\A[+-]?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+),(?<fraction>[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();
}
