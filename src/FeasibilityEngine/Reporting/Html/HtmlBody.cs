using System.Diagnostics;
using System.Globalization;
using System.Text;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Writes the blocks of a report as elements.</summary>
internal sealed class HtmlBody(StringBuilder page, Anchors anchors, HtmlInline inline)
{
    // Cells with more letters than this need a wide column, so that rows stay low.
    private const int LongCell = 60;

    private int _pictures;
    private bool _foldedBefore;

    /// <summary>Writes the blocks of one section; the first of those that fold is open.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        _foldedBefore = false;
        Write(blocks, topic: null, isOutermost: true);
    }

    private void Write(IReadOnlyList<Block> blocks, string? topic, bool isOutermost)
    {
        var all = blocks.Where(block => block is not PauseBlock).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            switch (all[i])
            {
                case ItemBlock { Mark: ItemMark.None } item when !isOutermost:
                    Paragraph(item.Words, topic);
                    Write(item.Under, topic, isOutermost: false);
                    break;
                case ItemBlock first:
                    var isNumbered = first.Mark == ItemMark.Number;
                    var run = all.Skip(i).TakeWhile(block => block is ItemBlock item && (item.Mark == ItemMark.Number) == isNumbered && (isOutermost || item.Mark != ItemMark.None)).ToList();
                    Write(run.ConvertAll(item => (ItemBlock)item), isNumbered ? "ol" : "ul", topic);
                    i += run.Count - 1;
                    break;
                case SourceBlock:
                    var sources = all.Skip(i).TakeWhile(block => block is SourceBlock).ToList();
                    Write(sources.ConvertAll(source => (SourceBlock)source));
                    i += sources.Count - 1;
                    break;
                case ParagraphBlock paragraph:
                    Paragraph(paragraph.Words, topic);
                    break;
                case HeadingBlock heading:
                    var level = heading.Level.ToString(CultureInfo.InvariantCulture);
                    page.Append($"<h{level} id=\"{anchors.Of(heading)}\">{inline.Of(heading.Words, heading.Name)}</h{level}>\n");
                    break;
                case TopicBlock told:
                    Write(told);
                    break;
                case AnswerBlock answer:
                    page.Append($"<div class=\"answer\">\n<p class=\"headline\">{Mark(answer.Verdict)}{inline.Of(answer.Headline)}</p>\n<p>{inline.Of(answer.Meaning)}</p>\n</div>\n");
                    break;
                case AlertBlock alert:
                    page.Append($"<p class=\"alert\" role=\"note\"><strong>Not whole.</strong> {inline.Of(alert.Words)}</p>\n");
                    break;
                case ReasonBlock reason:
                    page.Append($"<p class=\"reason\" id=\"{anchors.Of(reason)}\"><strong>{HtmlText.Escaped(reason.Label)}.</strong> {inline.Of(reason.Words)}</p>\n");
                    break;
                case AsideBlock aside:
                    page.Append($"<details class=\"why\"><summary>{inline.Of(aside.Summary, topic)}</summary>\n");
                    aside.Sentences.Value.ToList().ForEach(sentence => page.Append($"<p>{inline.Of(sentence, topic)}</p>\n"));
                    page.Append("</details>\n");
                    break;
                case TableBlock table:
                    Write(table);
                    break;
                case ConflictMapBlock map:
                    page.Append(new ConflictPicture(map, new Vocabulary(map.Analysis), ++_pictures).Draw());
                    break;
                case CourseBlock course:
                    page.Append(new TimelinePicture(course.Timeline, course.AsOf, ++_pictures).Draw());
                    break;
                case ColumnsBlock columns:
                    page.Append("<pre>").AppendJoin('\n', columns.Lines().Select(HtmlText.Escaped)).Append("</pre>\n");
                    break;
                case ResultBlock result:
                    page.Append($"<p>{inline.Of(result.Line)}</p>\n");
                    result.Details.ToList().ForEach(detail => page.Append($"<p>{inline.Of(detail)}</p>\n"));
                    break;
                default:
                    throw new UnreachableException($"A bug: {all[i].GetType().Name} is not known here.");
            }
        }
    }

    private void Paragraph(Said words, string? topic) => page.Append(words.IsEmpty ? "" : $"<p>{inline.Of(words, topic)}</p>\n");

    // Told by its shape as well as by its colour.
    private static string Mark(Verdict verdict) =>
        $"<span class=\"mark {Text.Kebab(verdict)}\" aria-hidden=\"true\">{CourseLetters.Letter(verdict)}</span>";

    private void Write(List<ItemBlock> items, string list, string? topic)
    {
        page.Append($"<{list}>\n");
        foreach (var item in items)
        {
            page.Append($"<li>{inline.Of(item.Words, topic)}\n");
            Write(item.Under, topic, isOutermost: false);
            page.Append("</li>\n");
        }

        page.Append($"</{list}>\n");
    }

    private void Write(TopicBlock topic)
    {
        var (anchor, words) = (anchors.Of(topic), inline.Of(topic.Words, topic.Name));
        if (topic.Folds)
        {
            page.Append($"<details class=\"card\" id=\"{anchor}\"{(_foldedBefore ? "" : " open=\"open\"")}>\n<summary><h3>{words}</h3></summary>\n");
            _foldedBefore = true;
        }
        else
        {
            page.Append($"<article class=\"card\" id=\"{anchor}\">\n<h3>{words}</h3>\n");
        }

        Write(topic.Blocks, topic.Name, isOutermost: false);
        page.Append(topic.Folds ? "</details>\n" : "</article>\n");
    }

    private void Write(List<SourceBlock> sources)
    {
        page.Append("<ol class=\"sources\">\n");
        foreach (var source in sources)
        {
            var url = source.Url is null ? ""
                : WebAddress.IsOne(source.Url) ? $", <a href=\"{HtmlText.Escaped(source.Url)}\" rel=\"noreferrer noopener\">{HtmlText.Escaped(source.Url)}</a>"
                : ", " + HtmlText.Running(source.Url);
            page.Append($"<li id=\"{anchors.Of(source)}\" value=\"{source.Number.ToString(CultureInfo.InvariantCulture)}\">{HtmlText.Running(source.Words)}{url}</li>\n");
        }

        page.Append("</ol>\n");
    }

    private void Write(TableBlock table)
    {
        page.Append($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Escaped(table.Caption)}\">\n<table>\n<caption>{HtmlText.Running(table.Caption)}</caption>\n<thead>\n<tr>");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            page.Append($"<th scope=\"col\"{Number(i)}>{HtmlText.Running(table.Columns[i])}</th>");
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                page.Append(i == 0 ? $"<th scope=\"row\">{inline.Of(row[i])}</th>" : $"<td{Number(i)}>{inline.Of(row[i])}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");

        string Number(int column) => table.Numbers.Contains(column) ? " class=\"number\""
            : column > 0 && table.Rows.Any(row => inline.Letters(row[column]) > LongCell) ? " class=\"wide\""
            : "";
    }
}
