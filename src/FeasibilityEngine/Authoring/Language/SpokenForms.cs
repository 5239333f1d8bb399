using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Words with which English joins sentences and the condition language does not, each with the condition that is meant:
/// <c>a unless b</c> is <c>not b implies a</c>, and <c>neither a nor b</c> is <c>not a and not b</c>.
/// </summary>
internal static class SpokenForms
{
    private static readonly Dictionary<string, SpokenForm> Between = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xor"] = new("'exactly one of (…, …)'", ExactlyOne) { NeedsTerms = true },
        ["if"] = new("'… implies …', with what is supposed before 'implies'", (told, supposed) => new Implication(supposed, told)),
        ["when"] = new("'… implies …', with what is supposed before 'implies'", (told, supposed) => new Implication(supposed, told)),
        ["whenever"] = new("'… implies …', with what is supposed before 'implies'", (told, supposed) => new Implication(supposed, told)),
        ["only if"] = new("'… implies …'", (told, needed) => new Implication(told, needed)),
        ["iff"] = new("'(… implies …) and (… implies …)'", (one, other) => new Conjunction([new Implication(one, other), new Implication(other, one)])),
        ["unless"] = new("'not … implies …', with the exception before 'implies'", (told, exception) => new Implication(new Negation(exception), told)),
        ["but"] = new("'and'", (one, other) => new Conjunction([one, other])) { NeedsTerms = true, Conjoins = true },
        ["nor"] = new("'not … and not …'", Join: null),
    };

    private static readonly Dictionary<string, SpokenForm> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        // Whether both may hold, 'either' leaves open.
        ["either"] = new("'… or …', where both may hold, or 'exactly one of (…, …)'", Join: null, "or") { Alternative = ExactlyOne },
        ["neither"] = new("'not … and not …'", (one, other) => new Conjunction([new Negation(one), new Negation(other)]), "nor") { NeedsTerms = true },
        ["both"] = new("'… and …'", (one, other) => new Conjunction([one, other]), "and") { NeedsTerms = true, Conjoins = true },
        ["if"] = new("'… implies …'", (supposed, told) => new Implication(supposed, told), "then", ","),
        ["when"] = new("'… implies …'", (supposed, told) => new Implication(supposed, told), "then", ","),
        ["whenever"] = new("'… implies …'", (supposed, told) => new Implication(supposed, told), "then", ","),
    };

    private static readonly List<string> Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The form of a word that stands between two conditions: <c>unless</c>, or <c>only</c> before <c>if</c>; null for other words.</summary>
    public static SpokenForm? Joining(Token word, Token after) =>
        Between.GetValueOrDefault(word.Text.Equals("only", StringComparison.OrdinalIgnoreCase) ? $"only {after.Text}" : word.Text);

    /// <summary>The form of a word that stands before two conditions: <c>neither</c>; null for other words.</summary>
    public static SpokenForm? Opening(string word) => Before.GetValueOrDefault(word);

    /// <summary>True for a word that joins two conditions in English alone, and is no slip in another word.</summary>
    public static bool Joins(string word) => Between.ContainsKey(word);

    /// <summary>The number that a word of English names, up to twelve: 2 for <c>two</c>; null for other words.</summary>
    public static int? NumberOf(string word) =>
        Numbers.FindIndex(named => named.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var number ? number : null;

    private static Counted ExactlyOne(Condition one, Condition other) => new(CountKind.Exactly, 1, [one, other]);
}
