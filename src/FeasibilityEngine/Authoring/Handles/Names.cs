using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Handles;

/// <summary>What the builder accepts as a name; it refuses others where they are given, as there is no file to point into later.</summary>
internal static class Names
{
    public const string Option = "option";

    private static readonly HashSet<string> LanguageWords = new(StringComparer.Ordinal)
    {
        "after", "all", "and", "any", "at", "before", "exactly", "except", "false", "implies", "in", "is", "no", "not", "or", "true", "with",
    };

    // After "is" the others are clear: "seat is no".
    private static readonly HashSet<string> WordsNoOptionMayHave = new(StringComparer.Ordinal) { "and", "implies", "is", "not", "or" };

    /// <summary>Refuses what is not letters, digits, <c>-</c> and <c>_</c>, or begins with <c>-</c>.</summary>
    public static void Check(string name, string what)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name[0] == '-' || !name.EnumerateRunes().All(IsNamePart))
        {
            throw new ArgumentException(
                $"'{name}' cannot name {A(what)}: names are letters, digits, '-' and '_', and do not begin with '-'.", nameof(name));
        }
    }

    /// <summary>Refuses, besides, the words of the condition language, for what stands in conditions by its name alone.</summary>
    public static void CheckInConditions(string name, string what)
    {
        Check(name, what);
        if ((what == Option ? WordsNoOptionMayHave : LanguageWords).Contains(name))
        {
            throw new ArgumentException($"'{name}' cannot name {A(what)}: it is a word of the condition language.", nameof(name));
        }
    }

    /// <summary>A name made from words: <c>Direct talks, 2024</c> gives <c>direct-talks-2024</c>.</summary>
    public static string From(string words)
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
        return text.Length == 0 ? "scenario" : text;
    }

    public static string A(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;

    // Many scripts write vowels as marks that follow a letter.
    private static bool IsNamePart(Rune rune) =>
        rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
