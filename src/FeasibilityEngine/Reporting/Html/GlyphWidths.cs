using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>
/// How wide words are in a picture, so that their box can be made to hold them. Pictures name fonts of one design, of which the
/// widest is measured here; in a narrower one there is room to spare.
/// </summary>
internal static class GlyphWidths
{
    // Widths from space to tilde, in thousandths of the font size.
    private static readonly short[] Ascii =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private const int OtherLetter = 800;
    private const int FullWidth = 1050;

    /// <summary>The width of the words, in the units of <paramref name="size"/>; bold letters are wider.</summary>
    public static double Of(string words, double size, bool bold = false)
    {
        var thousandths = 0L;
        foreach (var rune in words.EnumerateRunes())
        {
            thousandths += Thousandths(rune);
        }

        return Scaled(thousandths, size, bold);
    }

    /// <summary>
    /// The words in lines of that width at the most, broken at spaces and hyphens, and inside a word only where it has to be. What
    /// does not fit into <paramref name="lines"/> lines ends in an ellipsis.
    /// </summary>
    public static IReadOnlyList<string> Lines(string words, double size, double width, int lines, bool bold = false)
    {
        var broken = new List<string>();
        var line = "";
        foreach (var piece in Pieces(words))
        {
            if (line.Length > 0 && Of((line + piece).TrimEnd(), size, bold) > width)
            {
                broken.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
            while (broken.Count <= lines && line.Length > 1 && Fitting(line, size, width, bold) is var fits && fits < line.TrimEnd().Length)
            {
                broken.Add(line[..fits]);
                line = line[fits..];
            }

            // What nobody will see need not be broken, nor measured: a word may be as long as a book.
            if (broken.Count > lines)
            {
                break;
            }
        }

        if (line.Trim().Length > 0)
        {
            broken.Add(line.TrimEnd());
        }

        if (broken.Count > lines)
        {
            var last = broken[lines - 1] + "…";
            broken.RemoveRange(lines - 1, broken.Count - lines + 1);
            broken.Add(Of(last, size, bold) <= width ? last : last[..Fitting(last, size, width - Of("…", size, bold), bold)] + "…");
        }

        return broken;
    }

    private static IEnumerable<string> Pieces(string words)
    {
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is ' ' or '-' or '_' or '/')
            {
                yield return words[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return words[start..];
    }

    // How many characters fit; one at least, and no half of a pair. Looks no further than to the first that does not.
    private static int Fitting(string line, double size, double width, bool bold)
    {
        var (fits, thousandths) = (0, 0L);
        while (fits < line.Length)
        {
            Rune.DecodeFromUtf16(line.AsSpan(fits), out var rune, out var length);
            thousandths += Thousandths(rune);
            if (fits > 0 && Scaled(thousandths, size, bold) > width)
            {
                break;
            }

            fits += length;
        }

        return fits;
    }

    private static int Thousandths(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        >= 0x2E80 => FullWidth,
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark => 0,
        _ => OtherLetter,
    };

    private static double Scaled(long thousandths, double size, bool bold) => thousandths * size * (bold ? 1.15 : 1) / 1000;
}
