using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Sentences of a report as markup: citations lead to their sources, names of conflicts and sets to where these are told.</summary>
internal sealed partial class HtmlInline(IReadOnlySet<string> anchors, int sources)
{
    /// <summary>The sentence as markup; <paramref name="self"/> is the place in which it stands, to which it need not lead.</summary>
    public string Of(string words, string? self = null)
    {
        var markup = new StringBuilder();
        var at = 0;
        foreach (Match match in Links().Matches(words))
        {
            if (Markup(match, self) is { } link)
            {
                markup.Append(HtmlText.Running(words[at..match.Index])).Append(link);
                at = match.Index + match.Length;
            }
        }

        return markup.Append(HtmlText.Running(words[at..])).ToString();
    }

    private string? Markup(Match match, string? self)
    {
        if (match.Groups["cited"] is { Success: true } cited)
        {
            return $"<span class=\"cite\">[{string.Join(", ", cited.Value.Split(", ").Select(Source))}]</span>";
        }

        if (match.Groups["reason"] is { Success: true } reason)
        {
            return anchors.Contains("reason-" + reason.Value) ? $"see <a href=\"#reason-{reason.Value}\">{reason.Value}</a> below" : null;
        }

        return match.Value[0] == '`'
            ? Commands.At(match.Value, 0) is null ? null : $"<code>{HtmlText.Escaped(match.Value.Trim('`'))}</code>"
            : match.Value != self && anchors.Contains(match.Value) ? $"<a href=\"#{match.Value}\">{match.Value}</a>" : null;
    }

    private string Source(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= sources
            ? $"<a href=\"#source-{number}\">{number}</a>"
            : number;

    [GeneratedRegex("\u0001\\[(?<cited>[0-9]+(?:, [0-9]+)*)\\]\u0002|(?<![\\w-])(?:conflict|closed|inconsistent|set|reach)-d?[0-9]+(?![\\w-])|see (?<reason>[A-Z]{1,2}) below|`[^`]*`")]
    private static partial Regex Links();
}
