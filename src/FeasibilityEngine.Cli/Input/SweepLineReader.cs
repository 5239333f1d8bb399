using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Cli.Input;

/// <summary>Reads the lines of a stream, each with the place at which it stands. A line has an end: what has none for too long is refused.</summary>
internal static class SweepLineReader
{
    // More than the longest line of the largest scenario has.
    private const int Longest = 32 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines from where the stream stands. A byte-order mark counts as the beginning of the first line, and is not in its text.</summary>
    /// <exception cref="FormatException">A line is too long.</exception>
    public static IEnumerable<SweepLine> Read(Stream stream)
    {
        var line = new List<byte>();
        var block = new byte[64 * 1024];
        var (number, start) = (1, 0L);
        while (stream.Read(block, 0, block.Length) is > 0 and var count)
        {
            var from = 0;
            while (Array.IndexOf(block, (byte)'\n', from, count - from) is >= 0 and var end)
            {
                line.AddRange(block.AsSpan(from, end - from));
                var found = Line(number++, start, line, hasEnd: true);
                start += line.Count + 1;
                line.Clear();
                from = end + 1;
                yield return found;
            }

            line.AddRange(block.AsSpan(from, count - from));
            if (line.Count > Longest)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number} is longer than a line of a sweep can be"));
            }
        }

        if (line.Count > 0)
        {
            yield return Line(number, start, line, hasEnd: false);
        }
    }

    private static SweepLine Line(int number, long start, List<byte> line, bool hasEnd)
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line);
        var end = !hasEnd ? "" : bytes.EndsWith("\r"u8) ? SweepLine.CarriageReturn : SweepLine.LineFeed;
        bytes = end == SweepLine.CarriageReturn ? bytes[..^1] : bytes;
        var text = number == 1 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        return new SweepLine(number, start, bytes.Length, Encoding.UTF8.GetString(text), end);
    }
}
