using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Writes diagnostics like a good compiler: place, code and message, the line with a caret below it, what was expected,
/// and what was probably meant. Characters that could harm a terminal are written by their number.
/// </summary>
public static class DiagnosticText
{
    /// <summary>One diagnostic, over several lines that all end in <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static string Render(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        Render(text, diagnostic);
        return text.ToString();
    }

    /// <summary>Diagnostics one after the other with an empty line between them; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Render(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Render(text, diagnostic);
        }

        return text.ToString();
    }

    /// <summary>
    /// The text as diagnostics show it, in one line: control characters, line ends, and characters that turn the direction of text stand by
    /// their number, as in <c>\u{001B}</c>. For messages with words from somebody else, such as the name of a file.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HarmfulCharacters.Escape(text);
    }

    private static void Render(StringBuilder text, Diagnostic diagnostic)
    {
        if (diagnostic.Span is { } place)
        {
            text.Append(Place(place)).Append(": ");
        }

        text.Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ")
            .Append(HarmfulCharacters.Escape(diagnostic.Message)).Append('\n');
        if (diagnostic.Span is { } span)
        {
            AppendLine(text, span);
        }

        if (diagnostic.Expected is { } expected)
        {
            text.Append("  expected: ").Append(HarmfulCharacters.Escape(expected)).Append('\n');
        }

        if (diagnostic.DidYouMean is { } meant)
        {
            // What is meant with its quotes is shown with those alone.
            var shown = HarmfulCharacters.Escape(meant);
            text.Append("  did you mean ").Append(shown.StartsWith('\'') ? shown : $"'{shown}'").Append("?\n");
        }

        if (diagnostic.Related is { } related)
        {
            text.Append("  see also ").Append(Place(related)).Append(":\n");
            AppendLine(text, related);
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{HarmfulCharacters.Escape(span.File)}:{span.Line}:{span.Column}");

    private static void AppendLine(StringBuilder text, SourceSpan span)
    {
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var start = Math.Clamp(span.Column - 1 - span.LeftOut, 0, span.LineText.Length);
        var end = Math.Clamp(start + span.Length, start, span.LineText.Length);
        var before = Shown(span.LineText[..start]);
        var marked = Shown(span.LineText[start..end]);
        text.Append(number).Append(" | ").Append(span.LeftOut > 0 ? "…" : "").Append(before).Append(marked).Append(Shown(span.LineText[end..])).Append('\n')
            .Append(' ', number.Length).Append(" | ").Append(' ', Width(before) + (span.LeftOut > 0 ? 1 : 0)).Append('^', Math.Max(1, Width(marked))).Append('\n');
    }

    // A tab takes one column here, so that the caret stands where it should.
    private static string Shown(string text) => HarmfulCharacters.Escape(text.Replace('\t', ' '));

    // Marks that combine with the letter before them take no column of their own.
    private static int Width(string text) => text.EnumerateRunes().Count(rune =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark));
}
