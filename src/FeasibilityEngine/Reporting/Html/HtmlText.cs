using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Words as text of a page: nothing in them is markup, and nothing in them changes the direction of what stands around them.</summary>
internal static class HtmlText
{
    /// <summary>For text and for attribute values in double quotation marks, in HTML and in XML.</summary>
    public static string Escaped(string words)
    {
        var clean = Text.Harmless(words);
        var text = new StringBuilder(clean.Length);
        foreach (var c in clean)
        {
            text.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\uFFFE' or '\uFFFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }

    /// <summary>
    /// For running text: words that are written from right to left are set apart, so that a number or a bracket after them keeps its place.
    /// </summary>
    public static string Running(string words)
    {
        var first = -1;
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsRightToLeft(words[i]))
            {
                continue;
            }

            first = i;
            var last = i;
            for (var j = i + 1; j < words.Length && !IsLeftToRight(words[j]); j++)
            {
                last = IsRightToLeft(words[j]) || char.GetUnicodeCategory(words[j]) == UnicodeCategory.NonSpacingMark ? j : last;
            }

            text.Append(Escaped(words[start..first])).Append("<bdi>").Append(Escaped(words[first..(last + 1)])).Append("</bdi>");
            start = last + 1;
            i = last;
        }

        return text.Append(Escaped(words[start..])).ToString();
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsLeftToRight(char c) => char.IsLetter(c) && !IsRightToLeft(c);
}
