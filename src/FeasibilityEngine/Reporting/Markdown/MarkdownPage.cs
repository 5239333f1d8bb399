using System.Diagnostics;
using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Markdown;

/// <summary>A report as Markdown.</summary>
internal sealed class MarkdownPage
{
    /// <summary>So wide is what is drawn in letters.</summary>
    public const int Width = 88;

    private readonly StringBuilder _text = new();
    private readonly ReportDocument _document;
    private readonly MarkdownInline _inline;
    private Kind _before = Kind.Nothing;

    private MarkdownPage(ReportDocument document) => (_document, _inline) = (document, new MarkdownInline(document));

    // What stands in the text, as far as it decides on an empty line before what follows.
    private enum Kind
    {
        Nothing,
        Apart,
        Source,
        Item,
        NumberedItem,
        Inner,
        InnerNumbered,
        InnerParagraph,
    }

    /// <summary>The Markdown.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var document = new ReportDocument(blocks, isIllustrated: true, opens: false);
        var page = new MarkdownPage(document);
        page.Write(document.Blocks, depth: 0, isOutermost: true);
        return page._text.ToString();
    }

    private void Write(IReadOnlyList<Block> blocks, int depth, bool isOutermost)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Begin(Kind.Apart).Append('#', heading.Level).Append(' ').Append(_inline.Of(heading.Words)).Append('\n');
                    break;
                case TopicBlock topic:
                    Begin(Kind.Apart).Append("### ").Append(_inline.Of(topic.Words)).Append('\n');
                    Write(topic.Blocks, 0, isOutermost: false);
                    break;
                case AnswerBlock answer:
                    Begin(Kind.Apart).Append("**").Append(_inline.Of(answer.Headline)).Append("**\n\n").Append(_inline.AtStart(answer.Meaning)).Append('\n');
                    break;
                case AlertBlock alert:
                    Begin(Kind.Apart).Append("> **Not whole.** ").Append(_inline.Of(alert.Words)).Append('\n');
                    break;
                case ReasonBlock reason:
                    Begin(Kind.Apart).Append("**").Append(reason.Label).Append(".** ").Append(_inline.Of(reason.Words)).Append('\n');
                    break;
                case ParagraphBlock paragraph:
                    Write(paragraph.Words, depth);
                    break;
                case ItemBlock { Mark: ItemMark.None } item when !isOutermost:
                    Write(item.Words, depth);
                    Write(item.Under, depth, isOutermost: false);
                    break;
                case ItemBlock item:
                    Write(item, depth);
                    Write(item.Under, depth + 1, isOutermost: false);
                    break;
                case SourceBlock source:
                    Begin(Kind.Source).Append("- \\[").Append(source.Number.ToString(CultureInfo.InvariantCulture)).Append("] ")
                        .Append(MarkdownInline.Escaped(source.Words)).Append(source.Url is null ? "" : ", " + MarkdownInline.Address(source.Url)).Append('\n');
                    break;
                case TableBlock table:
                    Write(table);
                    break;
                case CourseBlock { InLetters: true } course:
                    Fence(CourseLetters.Lines(course.Timeline, Width).ToList());
                    break;
                case ColumnsBlock columns:
                    Fence([.. columns.Lines()]);
                    break;
                case ResultBlock result:
                    Write(result.Line, depth);
                    result.Details.ToList().ForEach(detail => Write(detail, depth + 1));
                    break;
                case PauseBlock or AsideBlock or ConflictMapBlock or CourseBlock:
                    // Markdown has no place for them.
                    break;
                default:
                    throw new UnreachableException($"A bug: {block.GetType().Name} is not known here.");
            }
        }
    }

    private void Write(Said words, int depth)
    {
        if (!words.IsEmpty)
        {
            Begin(depth == 0 ? Kind.Apart : Kind.InnerParagraph).Append(' ', 2 * depth).Append(depth == 0 ? "" : "- ").Append(_inline.AtStart(words)).Append('\n');
        }
    }

    private void Write(ItemBlock item, int depth)
    {
        var isNumbered = item.Mark == ItemMark.Number;
        Begin((depth, isNumbered) switch { (0, true) => Kind.NumberedItem, (0, _) => Kind.Item, (_, true) => Kind.InnerNumbered, _ => Kind.Inner })
            .Append(' ', 2 * depth).Append(isNumbered ? _document.Number(item).ToString(CultureInfo.InvariantCulture) + ". " : "- ").Append(_inline.AtStart(item.Words)).Append('\n');
    }

    private void Write(TableBlock table)
    {
        var text = Begin(Kind.Apart).Append("**").Append(MarkdownInline.Escaped(table.Caption)).Append("**\n\n");
        Row(table.Columns.Select(MarkdownInline.Escaped));
        Row(table.Columns.Select((_, i) => table.Numbers.Contains(i) ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(_inline.Of));
        }

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private void Fence(IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            Begin(Kind.Apart).Append("```text\n").AppendJoin('\n', lines).Append("\n```\n");
        }
    }

    // An empty line, unless the two are parts of one list.
    private StringBuilder Begin(Kind kind)
    {
        var belongs = (_before, kind) switch
        {
            (Kind.Nothing, _) => true,
            (Kind.Source, Kind.Source) => true,
            (_, Kind.Inner or Kind.InnerNumbered or Kind.InnerParagraph) => _before is not (Kind.Apart or Kind.Source),
            (Kind.Item or Kind.Inner, Kind.Item) or (Kind.NumberedItem or Kind.InnerNumbered, Kind.NumberedItem) => true,
            (Kind.InnerParagraph, Kind.Item) => true,
            _ => false,
        };
        _before = kind;
        return belongs ? _text : _text.Append('\n');
    }
}
