using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>A part of running words. What it is, it is by its type: no format reads a link, a list or markup out of words.</summary>
internal abstract record Inline;

/// <summary>Words, and nothing but words, whoever wrote them.</summary>
internal sealed record PlainWords(string Text) : Inline;

/// <summary>What somebody said, in his own words: “Ukraine opens talks only after …”.</summary>
/// <param name="Text">The words without the marks around them.</param>
internal sealed record Quotation(string Text) : Inline
{
    /// <summary>What somebody said, as the end of a sentence.</summary>
    public static Prose Sentence(string words) => $"{new Quotation(words.Trim())}{(words.TrimEnd() is [.., '.' or '!' or '?' or '…'] ? "" : ".")}";
}

/// <summary>
/// Where something is said, a space behind the words: <c> [1, 3]</c> where sources are listed by number, <c> [speech]</c> elsewhere; nothing
/// in a picture, which lists none.
/// </summary>
/// <param name="Sources">The ids of the sources, each once, in the order in which the scenario gives them.</param>
internal sealed record Citation(ValueList<string> Sources) : Inline
{
    /// <summary>What stands after a statement that has these sources; nothing where there are none.</summary>
    public static Prose Of(IEnumerable<string> sources)
    {
        var ids = sources.Distinct(StringComparer.Ordinal).ToValueList();
        return ids.Count == 0 ? Prose.Empty : new Citation(ids);
    }
}

/// <summary>The name of a conflict or a set that is told under it somewhere, maybe on the same page: conflict-3.</summary>
internal sealed record Mention(string Name) : Inline;

/// <summary>The letter of a reason that is told further down: <c>see A below</c>.</summary>
internal sealed record ReasonMention(string Label) : Inline;

/// <summary>Something to type: <c>feasibility timeline</c>, <c>--top N</c>.</summary>
internal sealed record Code(string Text) : Inline;
