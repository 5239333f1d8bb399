using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Characters with which two texts look alike and are not: spaces other than the usual one, characters that are not seen, and accents
/// that stand as characters of their own. Messages name them, since nobody can see them.
/// </summary>
internal static class UnusualCharacters
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00A0] = "no-break space",
        [0x00AD] = "soft hyphen",
        [0x0300] = "combining grave accent",
        [0x0301] = "combining acute accent",
        [0x0302] = "combining circumflex",
        [0x0303] = "combining tilde",
        [0x0304] = "combining macron",
        [0x0306] = "combining breve",
        [0x0307] = "combining dot above",
        [0x0308] = "combining diaeresis",
        [0x030A] = "combining ring above",
        [0x030B] = "combining double acute accent",
        [0x030C] = "combining caron",
        [0x0327] = "combining cedilla",
        [0x0328] = "combining ogonek",
        [0x2002] = "en space",
        [0x2003] = "em space",
        [0x2007] = "figure space",
        [0x2009] = "thin space",
        [0x200A] = "hair space",
        [0x200B] = "zero-width space",
        [0x200C] = "zero-width non-joiner",
        [0x200D] = "zero-width joiner",
        [0x202F] = "narrow no-break space",
        [0x2060] = "word joiner",
        [0x3000] = "ideographic space",
    };

    /// <summary>
    /// The diagnostic with the unusual characters of its message named, or those of what was probably meant where only that has them.
    /// </summary>
    public static Diagnostic Named(Diagnostic diagnostic)
    {
        var (said, meant) = (In(diagnostic.Message), diagnostic.DidYouMean is { } fix ? In(fix) : []);
        return said.Count > 0 && !said.SequenceEqual(meant) ? diagnostic with { Message = $"{diagnostic.Message} It is written with {List(said)}." }
            : said.Count == 0 && meant.Count > 0 ? diagnostic with { Message = $"{diagnostic.Message} What may be meant is written with {List(meant)}." }
            : diagnostic;
    }

    /// <summary>The unusual characters of a text, each once, in the order in which they come.</summary>
    public static IReadOnlyList<Rune> In(string text) => text.All(char.IsAscii) ? [] : [.. text.EnumerateRunes().Where(IsUnusual).Distinct()];

    /// <summary>What two texts have in common that look the same: usual spaces, accents apart from their letters, and nothing that is not seen.</summary>
    public static string Seen(string text) => AccentedLetters.Apart(Shown(text));

    /// <summary>The characters by number and name, as an end of a sentence: <c>U+00A0 no-break space and U+00AD soft hyphen</c>.</summary>
    public static string List(IReadOnlyList<Rune> runes)
    {
        var named = runes.Take(3).Select(Name).ToList();
        return named.Count == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
    }

    /// <summary>The text with usual spaces, and nothing that is not seen.</summary>
    public static string Shown(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text.Trim();
        }

        var seen = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.SpaceSeparator => seen.Append(' '),
                UnicodeCategory.Format => seen,
                _ => seen.Append(rune.ToString()),
            };
        }

        return seen.ToString().Trim();
    }

    private static bool IsUnusual(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator => rune.Value != ' ',
        UnicodeCategory.Format => true,

        // The accents of Latin, Greek and Cyrillic letters. Other scripts have no letters with them built in.
        UnicodeCategory.NonSpacingMark => rune.Value is >= 0x0300 and <= 0x036F,
        _ => false,
    };

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4} {Names.GetValueOrDefault(rune.Value, Kind(rune))}");

    private static string Kind(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator => "space",
        UnicodeCategory.NonSpacingMark => "combining mark",
        _ => "invisible character",
    };
}
