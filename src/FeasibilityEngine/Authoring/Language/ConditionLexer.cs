using System.Text;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Cuts a condition into words and signs. Never fails: what it does not know becomes an unknown token.</summary>
internal static class ConditionLexer
{
    private const string Signs = "()[],:";

    /// <summary>The tokens of the text, the last of them its end.</summary>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            TokenKind kind;
            if (Signs.Contains(text[at], StringComparison.Ordinal))
            {
                kind = TokenKind.Sign;
                at++;
            }
            else if (text[at] != '-' && IsNamePartAt(text, at))
            {
                kind = TokenKind.Word;
                at = EndOfRun(text, at, IsNamePartAt);
            }
            else
            {
                kind = TokenKind.Unknown;
                at = EndOfRun(text, at, IsUnknownAt);
            }

            tokens.Add(new Token(kind, Written(text.AsSpan(start, at - start)), start));
        }

        // The end is placed right after the last word, not after the spaces that follow it.
        tokens.Add(new Token(TokenKind.End, "", tokens.Count > 0 ? tokens[^1].End : 0));
        return tokens;
    }

    // What most conditions are made of is not made anew each time.
    private static string Written(ReadOnlySpan<char> token) => token switch
    {
        "is" => "is",
        "or" => "or",
        "and" => "and",
        "not" => "not",
        "yes" => "yes",
        "no" => "no",
        "(" => "(",
        ")" => ")",
        "," => ",",
        "[" => "[",
        "]" => "]",
        _ => token.ToString(),
    };

    private static int EndOfRun(string text, int at, Func<string, int, bool> belongs)
    {
        do
        {
            at += Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
        }
        while (at < text.Length && belongs(text, at));
        return at;
    }

    private static bool IsNamePartAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && ReservedWords.IsNamePart(rune);

    private static bool IsUnknownAt(string text, int at) =>
        !char.IsWhiteSpace(text[at]) && !Signs.Contains(text[at], StringComparison.Ordinal)
        && (!IsNamePartAt(text, at) || text[at] == '-');
}
