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
                    asked is null ? null : (name.Start, next.End), (name.Text, [next.Text]));
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
        var (meant, expected) = form.Of(_tokens.Written(from, _tokens.LastEnd), _tokens.Written(after, rest[^1].End));
        _tokens.Report(DiagnosticCodes.UnexpectedWord, $"'{next.Text}' is not expected here.", next, expected, meant, (from, rest[^1].End));
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
            options.Count == 1 ? null : check.Negated ? $"not {listed}" : listed.ToString(), (start, end), (check.Issue.Name, options));
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
