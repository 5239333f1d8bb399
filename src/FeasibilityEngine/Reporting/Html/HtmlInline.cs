using System.Diagnostics;
using System.Globalization;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Words of a report as markup: citations lead to their sources, mentions of conflicts and sets to where these are told.</summary>
internal sealed class HtmlInline(ReportDocument document)
{
    /// <summary>The words as markup; <paramref name="self"/> is the place in which they stand, to which they need not lead.</summary>
    public string Of(Said said, string? self = null) => Of(said.Words, self);

    /// <summary>The words as markup; <paramref name="self"/> is the place in which they stand, to which they need not lead.</summary>
    public string Of(Prose prose, string? self = null) => string.Concat(prose.Parts.Select(part => Of(part, self)));

    /// <summary>How many letters a reader sees.</summary>
    public int Letters(Prose prose) => prose.Parts.Sum(part => part is Citation citation ? document.Words(citation).Length : ((Prose)part).Plain.Length);

    private string Of(Inline part, string? self) => part switch
    {
        PlainWords words => HtmlText.Running(words.Text),
        Quotation quotation => HtmlText.Running(Text.Quoted(quotation.Text)),
        Citation citation => $" <span class=\"cite\">[{string.Join(", ", document.Numbers(citation).Select(Source))}]</span>",
        Mention mention => mention.Name != self && document.Tells(mention.Name) ? $"<a href=\"#{mention.Name}\">{mention.Name}</a>" : HtmlText.Escaped(mention.Name),
        ReasonMention { Label: var label } => document.HasReason(label) ? $"see <a href=\"#reason-{label}\">{label}</a> below" : $"see {label} below",
        Code code => $"<code>{HtmlText.Escaped(code.Text)}</code>",
        _ => throw new UnreachableException($"A bug: {part.GetType().Name} is not known here."),
    };

    private static string Source(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return $"<a href=\"#source-{digits}\">{digits}</a>";
    }
}
