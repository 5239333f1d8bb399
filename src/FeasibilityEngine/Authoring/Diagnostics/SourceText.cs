namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>The text of one file, and the way from an offset in it to a line and column.</summary>
internal sealed class SourceText
{
    private const int LongestLine = 240;
    private const int ShownBeforePlace = 80;

    private readonly List<int> _lineStarts = [0];

    /// <summary>Takes the text; <paramref name="file"/> is the name that diagnostics show.</summary>
    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>The text, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>The place of some characters; what reaches beyond the line is cut at its end.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        var line = _lineStarts.BinarySearch(start);
        line = line < 0 ? ~line - 1 : line;
        var lineStart = _lineStarts[line];
        var lineEnd = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        while (lineEnd > lineStart && Text[lineEnd - 1] is '\n' or '\r')
        {
            lineEnd--;
        }

        var column = start - lineStart;
        var shownLength = Math.Max(1, Math.Min(length, lineEnd - start));
        var leftOut = 0;
        if (lineEnd - lineStart > LongestLine)
        {
            leftOut = Math.Max(0, Math.Min(column - ShownBeforePlace, lineEnd - lineStart - LongestLine));
            // A pair of surrogates is one character and is not cut in two.
            leftOut += leftOut > 0 && char.IsLowSurrogate(Text[lineStart + leftOut]) ? 1 : 0;
            lineEnd = Math.Min(lineEnd, lineStart + leftOut + LongestLine);
            lineEnd -= char.IsHighSurrogate(Text[lineEnd - 1]) ? 1 : 0;
        }

        return new SourceSpan
        {
            File = File,
            Line = line + 1,
            Column = column + 1,
            Length = shownLength,
            LineText = Text[(lineStart + leftOut)..lineEnd],
            LeftOut = leftOut,
        };
    }

    /// <summary>The offset of a line and column, both counted from 1.</summary>
    public int Offset(long line, long column)
    {
        var index = (int)Math.Clamp(line - 1, 0, _lineStarts.Count - 1);
        return (int)Math.Clamp(_lineStarts[index] + column - 1, 0, Text.Length);
    }
}
