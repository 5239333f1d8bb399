using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Walks the tokens of one text and keeps the first problem met. Reading stops there:
/// what follows a mistake is guesswork, and one bad condition gives one good message.
/// </summary>
internal sealed class TokenCursor(string text)
{
    private readonly List<Token> _tokens = ConditionLexer.Read(text);
    private readonly List<TextPlace> _places = [];
    private int _at;

    /// <summary>The token that is read next.</summary>
    public Token Next => _tokens[_at];

    /// <summary>The token after the next one.</summary>
    public Token AfterNext => Ahead(1);

    /// <summary>The token so many further than the next one; the end where there are not so many.</summary>
    public Token Ahead(int tokens) => _tokens[Math.Min(_at + tokens, _tokens.Count - 1)];

    /// <summary>The tokens that were not read yet, the end among them.</summary>
    public IEnumerable<Token> Rest => _tokens.Skip(_at);

    /// <summary>The token that was read last before this place; null at the beginning.</summary>
    public Token? Before(int start) => _tokens.FindLastIndex(token => token.End <= start && token.Kind != TokenKind.End) is >= 0 and var at ? _tokens[at] : null;

    /// <summary>
    /// The word that is meant by a sign, with the names that touch the sign, and the whole that it replaces: <c>not a</c> for <c>!a</c>, where <c>not</c>
    /// in the place of the sign would make <c>nota</c>. Null where nothing touches it.
    /// </summary>
    public (string Meant, int Start, int End)? Apart(Token sign, string meant)
    {
        var at = _tokens.IndexOf(sign);
        var before = at > 0 && _tokens[at - 1] is { Kind: TokenKind.Word } left && left.End == sign.Start ? left : (Token?)null;
        var after = at + 1 < _tokens.Count && _tokens[at + 1] is { Kind: TokenKind.Word } right && right.Start == sign.End ? right : (Token?)null;
        return before is null && after is null
            ? null
            : (string.Join(' ', new[] { before?.Text, meant, after?.Text }.OfType<string>()), before?.Start ?? sign.Start, after?.End ?? sign.End);
    }

    /// <summary>What is written from one place to another.</summary>
    public string Written(int start, int end) => text[start..end];

    /// <summary>Where the token that was read last ends.</summary>
    public int LastEnd => _at == 0 ? 0 : _tokens[_at - 1].End;

    /// <summary>The first problem, or null.</summary>
    public ConditionProblem? Problem { get; private set; }

    /// <summary>The places noted so far.</summary>
    public IReadOnlyList<TextPlace> Places => _places;

    /// <summary>Reads the next token.</summary>
    public Token Take() => _tokens[Next.Kind == TokenKind.End ? _at : _at++];

    /// <summary>Reads the next token where it is this one.</summary>
    public bool TryTake(string word)
    {
        if (!Next.Is(word))
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Reads this token, or notes that it is expected.</summary>
    public bool Need(string word)
    {
        if (TryTake(word))
        {
            return true;
        }

        Unexpected($"'{word}'", [word]);
        return false;
    }

    /// <summary>Reads the sign that closes what the token opened, or notes that it is missing.</summary>
    public bool NeedClosing(Token opened, string sign, string expected, params IReadOnlyList<string> candidates)
    {
        if (TryTake(sign))
        {
            return true;
        }

        if (Next.Kind == TokenKind.End)
        {
            Report(DiagnosticCodes.NotClosed, $"This '{opened.Text}' is not closed.", opened, $"'{sign}'");
        }
        else
        {
            Unexpected(expected, candidates);
        }

        return false;
    }

    /// <summary>Reads a name; <paramref name="what"/> says which, for the message.</summary>
    public Token? NeedName(string what)
    {
        if (Next.Kind == TokenKind.Word && !ReservedWords.IsReserved(Next.Text))
        {
            return Take();
        }

        Unexpected(what, []);
        return null;
    }

    /// <summary>Notes where an object of the model stands: from this offset to the end of the token that was read last.</summary>
    public T Place<T>(T owner, int start)
        where T : class
    {
        _places.Add(new TextPlace(owner, null, start, Math.Max(1, LastEnd - start)));
        return owner;
    }

    /// <summary>Notes where a part of an object stands.</summary>
    public void PlacePart(object owner, string part, Token token) =>
        _places.Add(new TextPlace(owner, part, token.Start, Math.Max(1, token.Text.Length)));

    /// <summary>Notes that the next token is not one that may stand there.</summary>
    public void Unexpected(string expected, IReadOnlyList<string> candidates)
    {
        var token = Next;
        switch (token.Kind)
        {
            case TokenKind.End:
                Report(DiagnosticCodes.UnexpectedWord, "The condition ends too early.", token, expected);
                break;
            case TokenKind.Unknown:
                var meant = ReservedWords.SignsOfOtherLanguages.GetValueOrDefault(token.Text);
                var problem = new ConditionProblem(
                    DiagnosticCodes.UnexpectedCharacter, $"'{token.Text}' means nothing in a condition.", token.Start, Math.Max(1, token.Text.Length),
                    token.Text[0] is '\'' or '"' ? "names without quotes" : expected, meant);
                Report(meant is not null && Apart(token, meant) is { } apart ? problem.Spanning(apart) : problem);
                break;
            case TokenKind.Word when ReservedWords.IsReserved(token.Text) && candidates.Count == 0:
                Report(
                    DiagnosticCodes.ReservedWord, $"'{token.Text}' is a word of the condition language; it cannot be a name here.", token, expected);
                break;
            case TokenKind.Sign when token.Text is ")" or "]":
                Report(DiagnosticCodes.NotClosed, $"This '{token.Text}' closes nothing.", token, expected);
                break;
            default:
                Report(
                    DiagnosticCodes.UnexpectedWord, $"'{token.Text}' is not expected here.", token, expected,
                    SpokenForms.Joins(token.Text) ? null : NearestName.To(token.Text, candidates));
                break;
        }
    }

    /// <summary>Notes a problem at a token, unless there is one already.</summary>
    public void Report(
        string code, string message, Token token, string? expected = null, string? didYouMean = null, (int Start, int End)? instead = null,
        SuggestionPremise? supposes = null) =>
        Report(new ConditionProblem(code, message, token.Start, Math.Max(1, token.Text.Length), expected, didYouMean)
        {
            Instead = instead,
            Supposes = supposes,
        });

    /// <summary>Notes a problem, unless there is one already.</summary>
    public void Report(ConditionProblem problem) => Problem ??= problem;
}
