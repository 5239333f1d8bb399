using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// What English and other languages write after the name of an issue, act or fact and the condition language does not, each with the
/// condition that is meant: <c>toll in (eastern, western)</c> is <c>toll is one of (eastern, western)</c>, and <c>ceasefire = true</c> is <c>ceasefire</c>.
/// </summary>
internal static class SpokenAtoms
{
    private const int MostWords = 4;

    // The words before a list of options; true where none of them is meant.
    private static readonly Dictionary<string, bool> BeforeList = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = false,
        ["in"] = false,
        ["among"] = false,
        ["one"] = false,
        ["one of"] = false,
        ["one in"] = false,
        ["any"] = false,
        ["any of"] = false,
        ["any one of"] = false,
        ["either"] = false,
        ["either of"] = false,
        ["not in"] = true,
        ["none of"] = true,
        ["neither"] = true,
        ["neither of"] = true,
    };

    /// <summary>Notes what is meant where a name is followed by such words; false, with nothing noted, where it is not.</summary>
    /// <param name="tokens">Stands after the name.</param>
    /// <param name="of">What is named.</param>
    /// <param name="start">Where the name starts.</param>
    public static bool Report(TokenCursor tokens, Reference of, int start)
    {
        var joined = ReservedWords.SignsOfOtherLanguages.GetValueOrDefault(tokens.Next.Text);
        if (joined is "is" or "is not")
        {
            return ReportListed(tokens, of, start, words: 1, joined == "is not", tokens.Next) || ReportEqual(tokens, of, start, joined);
        }

        var words = !tokens.Next.Is("is") ? 0 : tokens.AfterNext.Is("not") ? 2 : 1;
        return ReportListed(tokens, of, start, words, negated: words == 2, tokens.Ahead(words));
    }

    // `toll is any of (eastern, western)`.
    private static bool ReportListed(TokenCursor tokens, Reference issue, int start, int words, bool negated, Token marked)
    {
        var opening = words;
        while (opening < words + MostWords && tokens.Ahead(opening).Kind == TokenKind.Word)
        {
            opening++;
        }

        // `is one of (…)` is of the language, and what is wrong with `is not one of (…)` is told where it is read.
        var isOfLanguage = tokens.Next.Is("is") && tokens.Ahead(words).Is("one") && tokens.Ahead(words + 1).Is("of");
        if (opening == 0 || isOfLanguage || !(tokens.Ahead(opening).Is("(") || tokens.Ahead(opening).Is("["))
            || (issue.Key is null && SpokenForms.Opening(issue.Name) is not null)
            || !BeforeList.TryGetValue(string.Join(' ', Enumerable.Range(words, opening - words).Select(ahead => tokens.Ahead(ahead).Text)), out var none))
        {
            return false;
        }

        var (options, end) = ReadList(tokens, opening);
        var check = options is null ? null : new OptionCheck(issue, options, options.Count == 1 && negated != none);
        tokens.Report(Problem(
            marked, $"'{issue} is one of (…)'",
            check is null ? null : options!.Count > 1 && negated != none ? $"not {check}" : check.ToString()) with
        {
            Instead = (start, end),
            Supposes = new SuggestionPremise(issue.Name, options ?? []),
        });
        return true;
    }

    // `eastern, western)` and `eastern or western)`; null where something else stands there.
    private static (ValueList<string>? Options, int End) ReadList(TokenCursor tokens, int opening)
    {
        var closing = tokens.Ahead(opening).Is("(") ? ")" : "]";
        var options = new List<string>();
        for (var at = opening + 1; IsOption(tokens.Ahead(at)); at++)
        {
            options.Add(tokens.Ahead(at++).Text);
            if (tokens.Ahead(at).Is(closing))
            {
                return ([.. options.Distinct()], tokens.Ahead(at).End);
            }

            at += tokens.Ahead(at).Is(",") && tokens.Ahead(at + 1).Is("or") ? 1 : 0;
            if (!tokens.Ahead(at).Is(",") && !tokens.Ahead(at).Is("or"))
            {
                break;
            }
        }

        return (null, tokens.Ahead(opening).End);
    }

    // An issue has options, `toll = eastern`; an act or a fact stands alone, so that `ceasefire = true` says no more than `ceasefire`.
    private static bool ReportEqual(TokenCursor tokens, Reference of, int start, string joined)
    {
        var value = tokens.AfterNext;
        if (!IsOption(value))
        {
            return false;
        }

        bool? holds = value.Text.ToLowerInvariant() switch
        {
            "true" or "yes" => joined == "is",
            "false" or "no" => joined != "is",
            _ => null,
        };
        const string Expected = "'is' with an option of an issue; an act or a fact stands alone";
        var asked = Problem(tokens.Next, Expected, joined) with { Supposes = new SuggestionPremise(of.Name, [value.Text]) };
        if (tokens.Apart(tokens.Next, joined) is { } apart)
        {
            asked = asked.Spanning(apart);
        }

        // `not a = false` is `a`.
        var denial = tokens.Before(start) is { } before && before.Is("not") ? before : (Token?)null;
        var whole = (Start: denial?.Start ?? start, value.End);
        var alone = Problem(tokens.Next, Expected, holds is null ? null : holds == (denial is null) ? of.ToString() : $"not {of}") with
        {
            Supposes = new SuggestionPremise(of.Name, [], IsSo: false),
        };
        alone = holds is null ? alone : alone with { Start = whole.Start, Length = whole.End - whole.Start, Instead = whole };
        tokens.Report(value.Text.ToLowerInvariant() is "true" or "false"
            ? alone with { Otherwise = asked with { Otherwise = alone } }
            : asked with { Otherwise = alone });
        return true;
    }

    private static bool IsOption(Token token) => token.Kind == TokenKind.Word && !ReservedWords.IsReservedAsOption(token.Text);

    private static ConditionProblem Problem(Token marked, string expected, string? meant) => marked.Kind == TokenKind.Unknown
        ? new ConditionProblem(DiagnosticCodes.UnexpectedCharacter, $"'{marked.Text}' means nothing in a condition.", marked.Start, marked.Text.Length, expected, meant)
        : new ConditionProblem(DiagnosticCodes.UnexpectedWord, $"'{marked.Text}' is not expected here.", marked.Start, marked.Text.Length, expected, meant);
}
