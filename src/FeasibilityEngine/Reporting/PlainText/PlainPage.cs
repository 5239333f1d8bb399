using System.Diagnostics;
using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.PlainText;

/// <summary>A report as plain text: paragraphs broken into lines. Nothing that is written can disturb a terminal.</summary>
internal sealed class PlainPage
{
    // How far each list stands in.
    private const int Step = 2;

    // What stands before the details of a result, in the width of "FAILED  ".
    private const int Details = 8;

    private readonly StringBuilder _text = new();
    private readonly ReportDocument _document;
    private readonly int _width;
    private bool _isBlank = true;

    private PlainPage(IEnumerable<Block> blocks, int width)
    {
        _document = new ReportDocument(blocks, isIllustrated: false, opens: false);
        _width = width;
    }

    /// <summary>The text.</summary>
    /// <param name="blocks">The report.</param>
    /// <param name="width">How many letters a line has at the most.</param>
    public static string Of(IEnumerable<Block> blocks, int width)
    {
        var page = new PlainPage(blocks, width);
        page.Write(page._document.Blocks, column: 0, items: Step);
        return page._text.ToString();
    }

    private void Write(IReadOnlyList<Block> blocks, int column, int items)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Write(heading);
                    break;
                case ParagraphBlock paragraph:
                    Write(Words(paragraph.Words.Words), column, paragraph.Hangs ? Step : 0);
                    break;
                case ItemBlock item:
                    Write(item, column == 0 && item.IsFlush ? 0 : items);
                    Write(item.Under, items + Step, items + Step);
                    break;
                case TopicBlock topic:
                    Blank();
                    Write(Words(topic.Words.Words), 0, topic.Hangs ? Step : 0);
                    Write(topic.Blocks, Step, Step);
                    break;
                case AnswerBlock answer:
                    Write(Words(answer.Headline.Words), 0, 0);
                    Write(Words(answer.Meaning.Words), 0, 0);
                    break;
                case ReasonBlock reason:
                    Write($"{reason.Label}. {Words(reason.Words.Words)}", 0, 3);
                    break;
                case SourceBlock source:
                    Write($"[{source.Number.ToString(CultureInfo.InvariantCulture)}] {source.Words}{(source.Url is null ? "" : ", " + source.Url)}", 0, 4);
                    break;
                case ResultBlock result:
                    Line(Words(result.Line.Words));
                    result.Details.ToList().ForEach(detail => Write(Words(detail.Words), Details, Step));
                    break;
                case ColumnsBlock columns:
                    columns.Lines().ToList().ForEach(line => Line("  " + line));
                    break;
                case CourseBlock { InLetters: true } course:
                    CourseLetters.Lines(course.Timeline, _width).ToList().ForEach(Line);
                    break;
                case PauseBlock:
                    Blank();
                    break;
                case AlertBlock or AsideBlock or TableBlock or ConflictMapBlock or CourseBlock:
                    // Plain text has no place for them, or says it elsewhere.
                    break;
                default:
                    throw new UnreachableException($"A bug: {block.GetType().Name} is not known here.");
            }
        }
    }

    private void Write(HeadingBlock heading)
    {
        Blank();
        var start = _text.Length;
        Write(Words(heading.Words.Words), 0, 0);
        var longest = _text.ToString(start, _text.Length - start).Split('\n').Max(line => line.Length);
        _text.Append(heading.Level switch { 1 => '=', 2 => '-', _ => '~' }, longest).Append('\n');
        _isBlank = false;
    }

    private void Write(ItemBlock item, int column)
    {
        var (mark, hang) = item.Mark switch
        {
            ItemMark.Bullet => ("- ", 2),
            ItemMark.Number => ($"{_document.Number(item).ToString(CultureInfo.InvariantCulture)}. ", 3),
            _ => ("", item.Hangs ? Step : 0),
        };
        Write(mark + Words(item.Words.Words), column, hang);
    }

    // Words are never cut; where there is nothing to tell, there is no line.
    private void Write(string told, int indent, int hang)
    {
        var column = indent;
        var isFirst = true;
        foreach (var word in Text.Harmless(told).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (isFirst)
            {
                _text.Append(' ', indent);
            }
            else if (column + 1 + word.Length > _width)
            {
                _text.Append('\n').Append(' ', indent + hang);
                column = indent + hang;
            }
            else
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
            isFirst = false;
        }

        if (!isFirst)
        {
            Line("");
        }
    }

    private void Line(string told)
    {
        _text.Append(told.TrimEnd(' ')).Append('\n');
        _isBlank = false;
    }

    private void Blank()
    {
        if (!_isBlank)
        {
            _text.Append('\n');
            _isBlank = true;
        }
    }

    private string Words(Prose prose) => prose.Parts is [PlainWords only] ? only.Text : string.Concat(prose.Parts.Select(Words));

    private string Words(Inline part) => part switch
    {
        PlainWords words => words.Text,
        Quotation quotation => Text.Quoted(quotation.Text),
        Citation citation => _document.Words(citation),
        Mention mention => mention.Name,
        ReasonMention reason => $"see {reason.Label} below",
        Code code => $"`{code.Text}`",
        _ => throw new UnreachableException($"A bug: {part.GetType().Name} is not known here."),
    };
}
