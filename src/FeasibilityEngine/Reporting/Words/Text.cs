using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Small steps from a scenario's sentences to running English.</summary>
internal static class Text
{
    // Words with which a sentence may start and that are written small inside one, whatever follows.
    private static readonly HashSet<string> SmallWords =
    [
        "A", "An", "The", "No", "Nobody", "Nothing", "Neither", "Every", "Each", "All", "Any", "There", "It", "Who", "What", "Where",
        "When", "While", "If", "Once", "Only", "Without", "With", "After", "Before", "Both", "Not", "One", "In", "Under", "As", "This", "These",
    ];

    /// <summary>
    /// A sentence as a part of another one: without its full stop, its first word small. Where it may start with a name, as it is,
    /// in quotation marks.
    /// </summary>
    public static string Inside(string sentence)
    {
        var clause = Clause(sentence);
        var first = clause.Split(' ', 2)[0];
        return SmallWords.Contains(first) ? char.ToLowerInvariant(clause[0]) + clause[1..] : Quoted(clause);
    }

    /// <summary>An act's, fact's or development's <c>says</c> as a clause inside a sentence: without its full stop, an article at its head small.</summary>
    public static string Woven(string says)
    {
        var clause = Clause(says);
        return SmallWords.Contains(clause.Split(' ', 2)[0]) ? char.ToLowerInvariant(clause[0]) + clause[1..] : clause;
    }

    /// <summary>A sentence without its full stop.</summary>
    public static string Clause(string sentence) => sentence.Trim().TrimEnd('.').TrimEnd();

    /// <summary>The words between quotation marks.</summary>
    public static string Quoted(string words) => $"“{words.Trim()}”";

    /// <summary>True where the words begin with that name, or with "the" and the name.</summary>
    public static bool BeginsWith(string words, string name) =>
        (words + " ").StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) || (words + " ").StartsWith($"The {name} ", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith(name + "'", StringComparison.Ordinal);

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {last} " + items[^1],
    };

    /// <summary>What stands in parentheses after a statement: the parts that are there, "" for none.</summary>
    public static string Note(params string[] parts)
    {
        var present = parts.Where(part => part.Length > 0).ToList();
        return present.Count == 0 ? "" : $" ({string.Join("; ", present)})";
    }

    /// <summary>Small numbers in words: "two"; others in digits.</summary>
    public static string InWords(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// The text without what could disturb a terminal or reorder what a reader sees: line breaks and tabs become spaces, other
    /// control characters, bidirectional controls, invisible format characters and broken surrogates are written as <c>\u202E</c>.
    /// </summary>
    public static string Harmless(string text)
    {
        if (!text.Any(IsSuspect))
        {
            return text;
        }

        var harmless = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var rune = new Rune(c, text[++i]);
                harmless.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse
                    ? $"\\U{rune.Value:X8}"
                    : rune.ToString());
            }
            else if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                harmless.Append(' ');
            }
            else
            {
                harmless.Append(IsSuspect(c) ? $"\\u{(int)c:X4}" : c.ToString());
            }
        }

        return harmless.ToString();
    }

    /// <summary>True for characters that are not shown as themselves; for each half of a surrogate pair too.</summary>
    public static bool IsSuspect(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The name of an enum's member as files and reports write it: <c>red-line</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
