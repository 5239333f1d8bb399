using System.Diagnostics;
using System.Text;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Markdown;

/// <summary>Words of a report as Markdown in which nothing but what the report itself sets apart is markup.</summary>
internal sealed class MarkdownInline(ReportDocument document)
{
    private static readonly string[] Schemes = ["mailto", "tel"];

    /// <summary>Words inside a line.</summary>
    public string Of(Said said) => Of(said.Words);

    /// <summary>Words inside a line.</summary>
    public string Of(Prose prose) => string.Concat(prose.Parts.Select(Of)).Trim();

    /// <summary>Words at the beginning of a line: what begins it like a heading, a list, a rule or a quotation, does not.</summary>
    public string AtStart(Said said)
    {
        var escaped = Of(said);
        if (escaped.Length == 0)
        {
            return escaped;
        }

        if (escaped[0] is '#' or '+' or '-' or '=' or ':')
        {
            return "\\" + escaped;
        }

        var mark = escaped.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        return mark > 0 && mark < escaped.Length && escaped[mark] is '.' or ')' && IsNumber(escaped[..mark]) ? escaped[..mark] + "\\" + escaped[mark..] : escaped;
    }

    // Some take letters and Roman numbers for those of a list, too.
    private static bool IsNumber(string mark) => mark.Length == 1 || mark.All(char.IsAsciiDigit) || mark.All(c => char.ToLowerInvariant(c) is 'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm');

    /// <summary>An address: a link where it is one on the web.</summary>
    public static string Address(string url) => WebAddress.IsOne(url) ? $"<{url}>" : Escaped(url);

    /// <summary>The words, nothing of which is markup.</summary>
    public static string Escaped(string words) => Inside(words).Trim();

    private string Of(Inline part) => part switch
    {
        PlainWords words => Inside(words.Text),
        Quotation quotation => Inside(Text.Quoted(quotation.Text)),
        Citation citation => Inside(document.Words(citation)),
        Mention mention => Inside(mention.Name),
        ReasonMention reason => Inside($"see {reason.Label} below"),
        Code code => $"`{code.Text}`",
        _ => throw new UnreachableException($"A bug: {part.GetType().Name} is not known here."),
    };

    private static string Inside(string words)
    {
        var clean = Text.Harmless(words);
        var text = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            text.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\\' or '`' or '*' or '[' or '|' or '~' or '$' or '^' => "\\" + c,
                '_' when !IsInsideWord(clean, i) => "\\_",
                '+' or '=' or '"' when IsDoubled(clean, i) => "\\" + c,
                ':' or '.' when IsInAddress(clean, i) => "\\" + c,
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }

    private static bool IsDoubled(string words, int at) => (at > 0 && words[at - 1] == words[at]) || (at + 1 < words.Length && words[at + 1] == words[at]);

    // Where many formats would make a link by themselves: https://…, mailto:…, www.…
    private static bool IsInAddress(string words, int at) => words[at] == ':'
        ? string.CompareOrdinal(words, at, "://", 0, 3) == 0 || Schemes.Any(scheme => words.AsSpan(0, at).EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
        : words.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsInsideWord(string words, int at) =>
        at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);
}
