using System.Text;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.PlainText;

/// <summary>A page of plain text: paragraphs broken into lines. Nothing that is written to it can disturb a terminal.</summary>
internal sealed class PlainPage(int width) : Page(width)
{
    private readonly StringBuilder _text = new();
    private bool _blank = true;

    public override void Heading(Said said, char line)
    {
        Blank();
        var start = _text.Length;
        Paragraph(said);
        var longest = _text.ToString(start, _text.Length - start).Split('\n').Max(l => l.Length);
        _text.Append(line, longest).Append('\n');
        _blank = false;
    }

    public override void Paragraph(Said said, int indent = 0, int hang = 0)
    {
        var words = Text.Harmless(said.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            // Where there is nothing to tell, there is no line.
            return;
        }

        var column = indent;
        _text.Append(' ', indent);
        var first = true;
        foreach (var word in words)
        {
            if (!first && column + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', indent + hang);
                column = indent + hang;
            }
            else if (!first)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
            first = false;
        }

        _text.Append('\n');
        _blank = false;
    }

    public override void Line(Said said)
    {
        _text.Append(said.Words.TrimEnd(' ')).Append('\n');
        _blank = false;
    }

    public override void Blank()
    {
        if (!_blank)
        {
            _text.Append('\n');
            _blank = true;
        }
    }

    /// <summary>Everything written so far.</summary>
    public override string ToString() => _text.ToString();
}
