using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <content>What was probably meant, where a condition cannot go on.</content>
internal sealed partial class ConditionParser
{
    // What was read since `from` is a whole condition, and what follows cannot go on from it.
    private void UnexpectedAfterTerm(string orElse, int from)
    {
        var next = _tokens.Next;
        if (!_suggests)
        {
            _tokens.Unexpected("the end", []);
        }
        else if (_lastBareName is { } opening && _tokens.LastEnd == opening.End && SpokenForms.Opening(opening.Text) is { } opened)
        {
            ReportOpening(opening, opened, from);
        }
        else if (next.Kind == TokenKind.Word && SpokenForms.Joining(next, _tokens.AfterNext) is { } joining)
        {
            ReportJoining(joining, from);
        }
        else if (next.Is(",") && _lastCheck is var (check, start) && check.Options.Count == 1)
        {
            ReportListed(check, start, orElse);
        }
        else if (_lastBareName is { } name && next.Kind == TokenKind.Word && !ReservedWords.IsReserved(next.Text))
        {
            if (ReservedWords.QuantifierSynonyms.TryGetValue(name.Text, out var quantifier))
            {
                _tokens.Report(DiagnosticCodes.UnexpectedWord, $"'{name.Text}' does not quantify.", name, "'all', 'any' or 'no'", quantifier);
            }
            else if (NearestName.To(next.Text, ReservedWords.Joiners) is null)
            {
                var asked = _tokens.LastEnd == name.End ? name.Text : null;
                _tokens.Report(
                    DiagnosticCodes.UnexpectedWord, $"'{next.Text}' is not expected here.", next, $"'is', 'and', 'or', 'implies' or {orElse}",
                    !EndsTerm(_tokens.AfterNext) ? null : asked is null ? "is " + next.Text : $"{asked} is {next.Text}",
                    asked is null ? null : (name.Start, next.End), new SuggestionPremise(name.Text, [next.Text]));
            }
        }

        _tokens.Unexpected($"'and', 'or', 'implies' or {orElse}", ReservedWords.Joiners);
    }

    // `neither a nor b`, and `if a then b`.
    private void ReportOpening(Token word, SpokenForm form, int from)
    {
        var rest = UpToClosing().ToList();
        var end = rest.Count > 0 ? rest[^1].End : word.End;
        var (meant, expected) = (default(string), form.Expected);
        if (AtTop(rest).Where(token => form.Separators.Contains(token.Text)).Select(token => (Token?)token).FirstOrDefault() is { } separator)
        {
            (meant, expected) = form.Of(_tokens.Written(word.End, separator.Start), _tokens.Written(separator.End, end));
        }

        _tokens.Report(
            DiagnosticCodes.UnexpectedWord, $"'{word.Text}' is no word of the condition language.", word, expected,
            Within(meant, from, word.Start), (word.Start, end));
    }

    // `a unless b`.
    private void ReportJoining(SpokenForm form, int from)
    {
        var next = _tokens.Next;
        var rest = UpToClosing().ToList();
        var after = next.Text.Equals("only", StringComparison.OrdinalIgnoreCase) ? _tokens.AfterNext.End : next.End;
        var first = _tokens.Written(from, _tokens.LastEnd);
        var (meant, expected) = form.Of(first, _tokens.Written(after, rest[^1].End));

        // In `all t in places: held[t] xor a` nobody can tell whether it is asked of each place or once.
        var isOpen = AtTop(ConditionLexer.Read(first)).Any(token => token.Is(":"));
        _tokens.Report(
            DiagnosticCodes.UnexpectedWord, $"'{next.Text}' is not expected here.", next, isOpen ? form.Expected : expected, isOpen ? null : meant,
            (from, rest[^1].End));
    }

    // `toll is low, high or none`: the options are a list.
    private void ReportListed(OptionCheck check, int start, string orElse)
    {
        var options = check.Options.ToList();
        var end = _tokens.LastEnd;
        foreach (var token in UpToClosing())
        {
            if (token.Kind == TokenKind.Word && !ReservedWords.IsReserved(token.Text))
            {
                options.Add(token.Text);
                end = token.End;
            }
            else if (!token.Is(",") && !token.Is("or"))
            {
                break;
            }
        }

        var listed = new OptionCheck(check.Issue, options.ToValueList());
        _tokens.Report(
            DiagnosticCodes.UnexpectedWord, "',' is not expected here.", _tokens.Next, $"'and', 'or', 'implies' or {orElse}",
            options.Count == 1 ? null : check.Negated ? $"not {listed}" : listed.ToString(), (start, end), new SuggestionPremise(check.Issue.Name, options));
    }

    // `none of (a, b)`, and `all of (a, b)`.
    private void ReportSpokenCount(SpokenCount count)
    {
        var first = _tokens.Next;
        var of = _tokens.AfterNext;
        var problem = new ConditionProblem(
            DiagnosticCodes.UnexpectedWord, $"'{first.Text} of' does not count in the condition language.", first.Start, of.End - first.Start, count.Expected);
        var closing = AtTop(_tokens.Rest.Skip(2)).Where(token => token.Is(")")).Select(token => (Token?)token).FirstOrDefault();
        var listed = _suggests && closing is { } last ? ReadPart("at least 1 " + _tokens.Written(of.Start, last.End)) as Counted : null;
        if (listed is null || count.Meant(listed.Operands) is not { } meant)
        {
            _tokens.Report(problem);
            return;
        }

        var end = closing!.Value.End;
        var isAlone = meant is Counted || (string.IsNullOrWhiteSpace(_tokens.Written(0, first.Start)) && _tokens.Rest.Last().Start == end);
        _tokens.Report(problem with { DidYouMean = isAlone ? meant.ToString() : $"({meant})", Instead = (first.Start, end) });
    }

    // `at least two of (a, b)`, and `exactly 2 of (a, b)`.
    private void ReportCount(CountKind kind, Token first, Token count)
    {
        var number = NumberOf(count) ?? SpokenForms.NumberOf(count.Text);
        var problem = new ConditionProblem(
            DiagnosticCodes.BadCount, count.Text.Length == 0 ? "A count is missing here." : $"'{count.Text}' cannot be counted here.",
            count.Start, Math.Max(1, count.Text.Length));
        _tokens.Report((kind, number) switch
        {
            (not CountKind.Exactly, _) => problem with { Expected = "'one' or a number from 0 to 9999", DidYouMean = number?.ToString(CultureInfo.InvariantCulture) },
            (_, null or 1) => problem with { Expected = "'exactly one of (…)'", DidYouMean = number is null ? null : "one" },
            (_, { } many) => ExactlySoMany(problem, first, count, many),
        });
    }

    // The language counts exactly one alone: of any other number, no fewer and no more.
    private ConditionProblem ExactlySoMany(ConditionProblem problem, Token first, Token count, int number)
    {
        var told = problem with { Expected = number == 0 ? "'at most 0 of (…)'" : $"'at least {number} of (…) and at most {number} of (…)'" };
        var closing = AtTop(UpToClosing()).Where(token => token.Is(")")).Select(token => (Token?)token).FirstOrDefault();
        if (!_suggests || closing is not { End: var end } || ReadPart($"at least {number} {_tokens.Written(count.End, end)}") is not Counted atLeast)
        {
            return told;
        }

        var atMost = atLeast with { Kind = CountKind.AtMost };
        var meant = number == 0 ? atMost.ToString() : new Conjunction([atLeast, atMost]).ToString();
        var isAlone = number == 0 || (string.IsNullOrWhiteSpace(_tokens.Written(0, first.Start)) && _tokens.Rest.Last().Start == end);
        return told with { DidYouMean = isAlone ? meant : $"({meant})", Instead = (first.Start, end) };
    }

    // Beside other parts of a condition, what is meant keeps together.
    private string? Within(string? meant, int from, int start) =>
        meant is null || string.IsNullOrWhiteSpace(_tokens.Written(from, start)) ? meant : $"({meant})";

    // What follows, up to the parenthesis that closes what is around it.
    private IEnumerable<Token> UpToClosing()
    {
        var depth = 0;
        foreach (var token in _tokens.Rest)
        {
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            if (depth < 0 || token.Kind == TokenKind.End)
            {
                yield break;
            }

            yield return token;
        }
    }

    private static IEnumerable<Token> AtTop(IEnumerable<Token> tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            if (depth == 0)
            {
                yield return token;
            }
        }
    }

    // In `a unless b` the words that follow show that no option was meant.
    private static bool EndsTerm(Token token) => token.Kind == TokenKind.End || token.Text is ")" or "," or "and" or "or" or "implies";
}
