namespace FeasibilityEngine.Authoring.Language;

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
