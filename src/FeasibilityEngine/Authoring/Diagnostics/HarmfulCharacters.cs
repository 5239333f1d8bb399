using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Characters that must not reach a terminal or a page as they are: controls, and those that turn the direction of
/// text so that it reads differently from what it says.
/// </summary>
internal static class HarmfulCharacters
{
    /// <summary>True for such a character; a tab and the ends of lines are harmless.</summary>
    public static bool Contains(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };

    /// <summary>True at half of a surrogate pair whose other half is missing.</summary>
    public static bool IsBrokenSurrogate(string text, int at) =>
        char.IsHighSurrogate(text[at])
            ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    /// <summary>The offset of the first such character at or after this one, or -1.</summary>
    public static int Find(string text, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (Contains(text[i]) || (char.IsSurrogate(text[i]) && IsBrokenSurrogate(text, i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The character by its number: <c>U+202E</c>.</summary>
    public static string NameOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text with each such character, tab and line end as <c>\u{202E}</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]) || text[i] is '\n' or '\r' or '\t' || (char.IsSurrogate(text[i]) && IsBrokenSurrogate(text, i)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:X4}}}");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }
}
