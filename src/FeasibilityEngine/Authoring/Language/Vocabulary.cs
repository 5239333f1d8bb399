using System.Text;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Which words are names and which belong to the condition language.</summary>
internal static class Vocabulary
{
    // No name that a condition can use may be one of these.
    private static readonly HashSet<string> Reserved =
    [
        "and", "or", "not", "implies", "all", "any", "no", "in", "except", "exactly", "at", "is", "true", "false",
        "before", "after", "with",
    ];

    // After "is" most reserved words are clear: "seat is no". These would not be.
    private static readonly HashSet<string> ReservedAsOption = ["and", "or", "not", "implies", "is"];

    /// <summary>True for letters, digits, <c>-</c> and <c>_</c>, starting with a letter, a digit or <c>_</c>.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && text[0] != '-' && text.EnumerateRunes().All(IsNamePart);

    /// <summary>True for a character that may stand in a name.</summary>
    public static bool IsNamePart(Rune rune) =>
        rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>True for a word that no issue, act, fact, set, key or variable may have as its name.</summary>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>True for a word that no option may have as its name.</summary>
    public static bool IsReservedAsOption(string word) => ReservedAsOption.Contains(word);

    // Many scripts write vowels as marks that follow a letter.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
