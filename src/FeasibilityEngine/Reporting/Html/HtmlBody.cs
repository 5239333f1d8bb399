using System.Globalization;
using System.Text;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Writes the blocks of a report as elements, closing what each opens.</summary>
internal sealed class HtmlBody(StringBuilder page, Anchors anchors)
{
    // Cells with more letters than this need a wide column, so that rows stay low.
    private const int LongCell = 60;

    private readonly HtmlInline _inline = new(anchors.All, anchors.Sources);
    private readonly Stack<string> _lists = new();
    private string? _topic;
    private string? _topicEnd;
    private bool _inSources;
    private bool _foldedBefore;

    /// <summary>Writes the blocks from one place to before another.</summary>
    public void Write(IReadOnlyList<Block> blocks, int start, int end)
    {
        _foldedBefore = false;
        for (var i = start; i < end; i++)
        {
            Write(blocks[i], i);
        }

        Close();
    }

    private void Write(Block block, int place)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Inside(paragraph.Depth, paragraph.IsPart);
                page.Append($"<p>{Inline(paragraph.Words)}</p>\n");
                return;
            case ItemBlock item:
                Open(item);
                return;
            case AsideBlock aside:
                Inside(aside.Depth, isPart: true);
                page.Append($"<details class=\"why\"><summary>{Inline(aside.Summary)}</summary>\n");
                aside.Sentences.ToList().ForEach(sentence => page.Append($"<p>{Inline(sentence)}</p>\n"));
                page.Append("</details>\n");
                return;
            case SourceBlock source:
                Write(source, anchors.Of(place));
                return;
        }

        Close();
        switch (block)
        {
            case HeadingBlock heading:
                var level = heading.Level.ToString(CultureInfo.InvariantCulture);
                page.Append($"<h{level} id=\"{anchors.Of(place)}\">{Inline(heading.Words, anchors.Of(place))}</h{level}>\n");
                break;
            case TopicBlock topic:
                Open(topic, anchors.Of(place));
                break;
            case AnswerBlock answer:
                page.Append($"<div class=\"answer\">\n<p class=\"headline\">{Mark(answer.Verdict)}{Inline(answer.Headline)}</p>\n<p>{Inline(answer.Meaning)}</p>\n</div>\n");
                break;
            case AlertBlock alert:
                page.Append($"<p class=\"alert\" role=\"note\"><strong>Not whole.</strong> {Inline(alert.Words)}</p>\n");
                break;
            case ReasonBlock reason:
                page.Append($"<p class=\"reason\" id=\"{anchors.Of(place)}\"><strong>{HtmlText.Escaped(reason.Label)}.</strong> {Inline(reason.Words)}</p>\n");
                break;
            case TableBlock { Table: var table }:
                Write(table);
                break;
            case PictureBlock picture:
                page.Append(picture.Markup);
                break;
            case LineBlock line:
                page.Append($"<pre>{HtmlText.Escaped(line.Words)}</pre>\n");
                break;
        }
    }

    private string Inline(string words, string? self = null) => _inline.Of(words, self ?? _topic);

    // Told by its shape as well as by its colour.
    private static string Mark(Verdict verdict) =>
        $"<span class=\"mark {Text.Kebab(verdict)}\" aria-hidden=\"true\">{TimelineStrip.Letter(verdict)}</span>";

    private void Open(TopicBlock topic, string anchor)
    {
        _topic = topic.Id;
        var words = Inline(topic.Words, topic.Id);
        if (topic.Folds)
        {
            page.Append($"<details class=\"card\" id=\"{anchor}\"{(_foldedBefore ? "" : " open=\"open\"")}>\n<summary><h3>{words}</h3></summary>\n");
            _topicEnd = "</details>\n";
            _foldedBefore = true;
        }
        else
        {
            page.Append($"<article class=\"card\" id=\"{anchor}\">\n<h3>{words}</h3>\n");
            _topicEnd = "</article>\n";
        }
    }

    // Leaves lists that are deeper, and the topic where the words are not a part of it.
    private void Inside(int depth, bool isPart)
    {
        while (_lists.Count > depth)
        {
            page.Append($"</li>\n</{_lists.Pop()}>\n");
        }

        if (_inSources || (!isPart && _topicEnd is not null))
        {
            Close();
        }
    }

    private void Open(ItemBlock item)
    {
        var list = item.Number is null ? "ul" : "ol";
        Inside(item.Depth + 1, item.IsPart);
        if (_lists.Count == item.Depth + 1 && _lists.Peek() == list && item.Number is null or > 1)
        {
            page.Append("</li>\n");
        }
        else
        {
            Inside(item.Depth, item.IsPart);
            page.Append($"<{list}>\n");
            _lists.Push(list);
        }

        page.Append($"<li>{Inline(item.Words)}\n");
    }

    private void Write(SourceBlock source, string anchor)
    {
        if (!_inSources)
        {
            Close();
            page.Append("<ol class=\"sources\">\n");
            _inSources = true;
        }

        var url = source.Url is null ? ""
            : WebAddress.IsOne(source.Url) ? $", <a href=\"{HtmlText.Escaped(source.Url)}\" rel=\"noreferrer noopener\">{HtmlText.Escaped(source.Url)}</a>"
            : ", " + HtmlText.Running(source.Url);
        page.Append($"<li id=\"{anchor}\" value=\"{source.Number.ToString(CultureInfo.InvariantCulture)}\">{HtmlText.Running(source.Words)}{url}</li>\n");
    }

    private void Write(Table table)
    {
        page.Append($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Escaped(table.Caption)}\">\n<table>\n<caption>{Inline(table.Caption)}</caption>\n<thead>\n<tr>");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            page.Append($"<th scope=\"col\"{Number(i)}>{Inline(table.Columns[i])}</th>");
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                page.Append(i == 0 ? $"<th scope=\"row\">{Inline(row[i])}</th>" : $"<td{Number(i)}>{Inline(row[i])}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");

        string Number(int column) => table.Numbers.Contains(column) ? " class=\"number\""
            : column > 0 && table.Rows.Any(row => row[column].Length > LongCell) ? " class=\"wide\""
            : "";
    }

    private void Close()
    {
        while (_lists.TryPop(out var list))
        {
            page.Append($"</li>\n</{list}>\n");
        }

        page.Append(_inSources ? "</ol>\n" : "").Append(_topicEnd);
        _inSources = false;
        _topic = _topicEnd = null;
    }
}
