using System.Globalization;
using System.Text;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Cli;

/// <summary>
/// Words of a command line as a message shows them: besides what would harm a terminal, what nobody sees stands by its number, since a
/// name that was copied from a page with a zero-width or no-break space in it looks like the right one: <c>there is no verb 'ch\u{200B}eck'</c>.
/// </summary>
internal static class VisibleText
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int WideSpace = 0x3000;

    /// <summary>The text in one line, with nothing in it that is not seen.</summary>
    public static string Of(string text)
    {
        var escaped = DiagnosticText.Escape(text);
        if (escaped.All(char.IsAscii))
        {
            return escaped;
        }

        var visible = new StringBuilder(escaped.Length);
        Rune? before = null;
        var runes = escaped.EnumerateRunes().ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            var rune = runes[i];
            if (IsUnseen(rune) && !(rune.Value is NonJoiner or Joiner && before is { IsAscii: false } && i + 1 < runes.Count && !runes[i + 1].IsAscii))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
            }
            else
            {
                visible.Append(rune.ToString());
            }

            before = rune;
        }

        return visible.ToString();
    }

    // Joiners do their work in names of many languages, and in pictures; the wide space is as wide as a letter there.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => true,
        UnicodeCategory.SpaceSeparator => rune.Value is not (' ' or WideSpace),
        _ => false,
    };
}
