namespace FeasibilityEngine.Authoring.Language;

/// <summary>One word or sign of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; empty at the end.</param>
/// <param name="Start">Where it starts in the text, from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    /// <summary>The first place after it.</summary>
    public int End => Start + Text.Length;

    /// <summary>True for this word or sign.</summary>
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Sign && Text == text;
}

/// <summary>What a token of the condition language is.</summary>
internal enum TokenKind
{
    /// <summary>A name, a word of the language, or a number.</summary>
    Word,

    /// <summary>One of <c>( ) [ ] , :</c>.</summary>
    Sign,

    /// <summary>A character that the language does not use, with its neighbours: <c>&amp;&amp;</c>.</summary>
    Unknown,

    /// <summary>The end of the text.</summary>
    End,
}
