using System.Buffers;
using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>Writes one YAML value: plain where that can only be read as the same text, else in double quotes.</summary>
internal static class YamlScalar
{
    private static readonly HashSet<string> Misread = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    };

    private static readonly SearchValues<char> ListIndicators = SearchValues.Create("[]{},:");

    /// <param name="text">The text.</param>
    /// <param name="inList">True between the brackets of a list that stands on one line.</param>
    public static string Of(string text, bool inList) => IsPlain(text, inList) ? text : Quoted(text);

    // Narrower than YAML allows. Beginning with a letter rules out every indicator, number and date at once.
    private static bool IsPlain(string text, bool inList) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] is not (' ' or ':')
        && !Misread.Contains(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        // The parser takes what follows a bracket and a star in a key for an alias.
        && !text.Contains(" *", StringComparison.Ordinal)
        && text.All(c => char.IsLetterOrDigit(c) || c is >= ' ' and <= '~' || IsPunctuation(c))
        && !(inList && text.AsSpan().ContainsAny(ListIndicators));

    private static bool IsPunctuation(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.NonSpacingMark;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                ' ' => quoted.Append(' '),
                _ when IsInvisible(rune) => quoted.Append(Escaped(rune)),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }

    // What a reader cannot see, or what would turn the text around it, is written so that it can be seen.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Escaped(Rune rune) => rune.Value switch
    {
        < 0x100 => "\\x" + rune.Value.ToString("X2", CultureInfo.InvariantCulture),
        < 0x10000 => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        _ => "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture),
    };
}
