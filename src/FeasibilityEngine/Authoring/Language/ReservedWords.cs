using System.Buffers;
using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// The words of the condition language, and what may be a name: the one place for both, whether a scenario is read or built.
/// </summary>
internal static class ReservedWords
{
    // What nearly all names are made of.
    private static readonly SearchValues<char> PlainNameParts = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    // No name that a condition can use may be one of these.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "implies", "all", "any", "no", "in", "except", "exactly", "at", "is", "true", "false",
        "before", "after", "with",
    };

    // After "is" most reserved words are clear: "seat is no". These would not be.
    private static readonly HashSet<string> ReservedAsOption = new(StringComparer.Ordinal) { "and", "or", "not", "implies", "is" };

    /// <summary>The words that no issue, act, fact, set, key or variable may have as its name, in the order of the alphabet.</summary>
    public static IEnumerable<string> AsName => Reserved.Order(StringComparer.Ordinal);

    /// <summary>The words that no option may have as its name, in the order of the alphabet.</summary>
    public static IEnumerable<string> AsOption => ReservedAsOption.Order(StringComparer.Ordinal);

    /// <summary>The words that may follow a term.</summary>
    public static IReadOnlyList<string> Joiners { get; } = ["and", "or", "implies", "is", "before", "after", "with"];

    /// <summary>What people write who know other languages, with the words that are meant.</summary>
    public static IReadOnlyDictionary<string, string> SignsOfOtherLanguages { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["&"] = "and",
        ["&&"] = "and",
        ["|"] = "or",
        ["||"] = "or",
        ["!"] = "not",
        ["~"] = "not",
        ["="] = "is",
        ["=="] = "is",
        ["!="] = "is not",
        ["<>"] = "is not",
        ["->"] = "implies",
        ["=>"] = "implies",
    };

    /// <summary>Words that quantify in English or elsewhere, with the quantifiers that are meant.</summary>
    public static IReadOnlyDictionary<string, string> QuantifierSynonyms { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["every"] = "all",
        ["each"] = "all",
        ["forall"] = "all",
        ["some"] = "any",
        ["exists"] = "any",
        ["none"] = "no",
    };

    /// <summary>True for letters, digits, <c>-</c> and <c>_</c>, starting with a letter, a digit or <c>_</c>.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && text[0] != '-' && (!text.AsSpan().ContainsAnyExcept(PlainNameParts) || text.EnumerateRunes().All(IsNamePart));

    /// <summary>True for a character that may stand in a name.</summary>
    public static bool IsNamePart(Rune rune) =>
        rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>True for a word that no issue, act, fact, set, key or variable may have as its name.</summary>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>True for a word that no option may have as its name.</summary>
    public static bool IsReservedAsOption(string word) => ReservedAsOption.Contains(word);

    /// <summary>A name made from words: <c>Direct talks, 2024</c> gives <c>direct-talks-2024</c>; <c>scenario</c> where no word is left.</summary>
    public static string NameFrom(string words)
    {
        var name = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                name.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var text = name.ToString().TrimEnd('-');
        return text.Length > 0 ? text : "scenario";
    }

    // Many scripts write vowels as marks that follow a letter.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
