namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Names issues, acts and facts in running text. An issue's <c>says</c> with a small first letter is a noun phrase and becomes a part
/// of the sentence ("the status of crimea"), one with a capital stands in quotation marks; an act's or a fact's is a clause
/// ("both sides cease fire"). Without <c>says</c> the name itself stands. "the territory" gives way to the key where the set is <c>territory</c>.
/// </summary>
internal sealed class Naming(Vocabulary vocabulary)
{
    /// <summary>An act or fact as a clause: "Russian law counts crimea as part of Russia"; null where it has no <c>says</c>.</summary>
    public string? Clause(string id, IReadOnlyList<string> keys)
    {
        var (says, over) = Clausal(id);
        return says is null ? null : WithKeys(Text.Woven(says), over, keys);
    }

    /// <summary>An issue as a noun phrase; an act or fact as something that can be named.</summary>
    public string Noun(string id, IReadOnlyList<string> keys)
    {
        if (vocabulary.Issue(id) is { Says: { } says } issue)
        {
            return IsNounPhrase(says)
                ? WithKeys(Text.Clause(says), issue.Over, keys)
                : Appended(Text.Quoted(Text.Clause(says)), keys);
        }

        return Clause(id, keys) is { } clause ? Text.Quoted(clause)
            : keys.Count == 1 ? $"{id}[{keys[0]}]"
            : Appended(id, keys);
    }

    /// <summary>True where a range such as "each territory" can take the place of the key in the words.</summary>
    public bool TakesRange(string id)
    {
        var (says, over) = vocabulary.Issue(id) is { } issue
            ? (issue.Says is { } words && IsNounPhrase(words) ? words : null, issue.Over)
            : Clausal(id);
        return says is not null && Places(says, over) is [_];
    }

    private (string? Says, string? Over) Clausal(string id) =>
        vocabulary.Act(id) is { } act ? (act.Says, act.Over)
        : vocabulary.Fact(id) is { } fact ? (fact.Says, fact.Over)
        : (null, null);

    private static string WithKeys(string says, string? over, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
        {
            return says;
        }

        var places = Places(says, over);
        if (places.Count == 0)
        {
            return Appended(says, keys);
        }

        foreach (var (start, length) in Enumerable.Reverse(places))
        {
            says = says[..start] + Text.List(keys) + says[(start + length)..];
        }

        return says;
    }

    private static string Appended(string words, IReadOnlyList<string> keys) => keys.Count == 0 ? words : $"{words} ({Text.List(keys)})";

    // Where the words speak of "the territory" or "this territory".
    private static List<(int Start, int Length)> Places(string says, string? over)
    {
        var places = new List<(int Start, int Length)>();
        if (over is null)
        {
            return places;
        }

        foreach (var words in new[] { $"the {over}", $"this {over}", $"the {over.Replace('-', ' ')}", $"this {over.Replace('-', ' ')}" }.Distinct())
        {
            for (var at = says.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = says.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !IsPartOfWord(says[at - 1])) && (at + words.Length == says.Length || !IsPartOfWord(says[at + words.Length])))
                {
                    places.Add((at, words.Length));
                }
            }
        }

        return [.. places.Order()];
    }

    private static bool IsNounPhrase(string says) => says.TrimStart() is [var first, ..] && char.IsLower(first);

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
