using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Markdown;

/// <summary>A report as Markdown.</summary>
internal sealed class MarkdownPage : OutlinePage
{
    public override string ToString()
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in Blocks)
        {
            if (before is not null && !Belong(before, block))
            {
                // A fence of lines ends where something else begins.
                text.Append(before is LineBlock ? "```\n\n" : "\n");
            }

            Write(text, block, before);
            before = block;
        }

        return text.Append(before is LineBlock ? "```\n" : "").ToString();
    }

    private static bool Belong(Block before, Block block) => (before, block) switch
    {
        (ItemBlock or ParagraphBlock { Depth: > 0 }, ItemBlock { Depth: > 0 } or ParagraphBlock { Depth: > 0 }) => true,
        (ItemBlock first, ItemBlock second) => first.Number is null == second.Number is null || second.Depth > 0,
        (ParagraphBlock { Depth: > 0 }, ItemBlock { Number: null }) => true,
        (LineBlock, LineBlock) or (SourceBlock, SourceBlock) => true,
        _ => false,
    };

    private static void Write(StringBuilder text, Block block, Block? before)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Words)).Append('\n');
                break;
            case TopicBlock topic:
                text.Append("### ").Append(Escaped(topic.Words)).Append('\n');
                break;
            case AnswerBlock answer:
                text.Append("**").Append(Escaped(answer.Headline)).Append("**\n\n").Append(AtStart(Escaped(answer.Meaning))).Append('\n');
                break;
            case AlertBlock alert:
                text.Append("> **Not whole.** ").Append(Escaped(alert.Words)).Append('\n');
                break;
            case ReasonBlock reason:
                text.Append("**").Append(reason.Label).Append(".** ").Append(Escaped(reason.Words)).Append('\n');
                break;
            case ParagraphBlock { Depth: 0 } paragraph:
                text.Append(AtStart(Escaped(paragraph.Words))).Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(' ', 2 * paragraph.Depth).Append("- ").Append(AtStart(Escaped(paragraph.Words))).Append('\n');
                break;
            case ItemBlock item:
                text.Append(' ', 2 * item.Depth).Append(item.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ")
                    .Append(AtStart(Escaped(item.Words))).Append('\n');
                break;
            case SourceBlock source:
                text.Append("- \\[").Append(source.Number.ToString(CultureInfo.InvariantCulture)).Append("] ")
                    .Append(Escaped(source.Words)).Append(source.Url is null ? "" : ", " + (WebAddress.IsOne(source.Url) ? $"<{source.Url}>" : Escaped(source.Url))).Append('\n');
                break;
            case TableBlock { Table: var table }:
                WriteTable(text, table);
                break;
            case LineBlock line:
                text.Append(before is LineBlock ? "" : "```text\n").Append(line.Words).Append('\n');
                break;
        }
    }

    private static void WriteTable(StringBuilder text, Table table)
    {
        text.Append("**").Append(Escaped(table.Caption)).Append("**\n\n");
        Row(table.Columns.Select(Cell));
        Row(table.Columns.Select((_, i) => table.Numbers.Contains(i) ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(Cell));
        }

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string Cell(string words) => Escaped(words);

    /// <summary>The words, nothing of which is markup; the commands that reports name are set as code.</summary>
    private static string Escaped(string words)
    {
        var clean = Text.Harmless(words);
        var text = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            if (c == '`' && Commands.At(clean, i) is { } command)
            {
                text.Append(command);
                i += command.Length - 1;
                continue;
            }

            text.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\\' or '`' or '*' or '[' or '|' or '~' or '$' => "\\" + c,
                '_' when !IsInsideWord(clean, i) => "\\_",
                _ => c.ToString(),
            });
        }

        // White space at the ends would be taken for something, or be lost.
        return text.ToString().Trim();
    }

    private static bool IsInsideWord(string words, int at) =>
        at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);

    // What begins a line like a heading, a list, a rule or a quotation, does not.
    private static string AtStart(string escaped)
    {
        if (escaped.Length == 0)
        {
            return escaped;
        }

        if (escaped[0] is '#' or '+' or '-' or '=' or ':')
        {
            return "\\" + escaped;
        }

        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')' ? escaped[..digits] + "\\" + escaped[digits..] : escaped;
    }
}
