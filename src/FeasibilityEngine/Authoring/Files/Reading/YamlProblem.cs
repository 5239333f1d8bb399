using FeasibilityEngine.Authoring.Diagnostics;
using YamlDotNet.Core;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Says in a user's words what the YAML parser objects to.</summary>
internal static class YamlProblem
{
    /// <summary>Collects the diagnostic for a problem of the parser.</summary>
    public static void Report(YamlException problem, DiagnosticSink sink)
    {
        var text = sink.Source.Text;
        var at = sink.Source.Offset(problem.Start.Line, problem.Start.Column);
        var isTab = problem.Message.Contains("tab ", StringComparison.Ordinal) || (at < text.Length && text[at] == '\t');
        if (isTab && FindTab(text, at) is { } tab)
        {
            sink.Error(DiagnosticCodes.Tab, "A tab indents this line. What follows in the file was not read.", tab, 1, "spaces");
            return;
        }

        var (message, expected) = Describe(problem.Message, at < text.Length ? text[at] : '\0');
        sink.Error(DiagnosticCodes.Syntax, message + (at < text.Length ? " What follows in the file was not read." : ""), at, 1, expected);
    }

    private static (string Message, string? Expected) Describe(string parserMessage, char at)
    {
        if (parserMessage.Contains("invalid mapping", StringComparison.Ordinal)
            || parserMessage.Contains("Mapping values are not allowed", StringComparison.Ordinal))
        {
            return ("A text without quotes cannot hold ': '.", "the text in quotes, or the key at the right indentation");
        }

        if (parserMessage.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return ($"A text without quotes cannot start with '{at}'.", "the text in quotes");
        }

        if (at == '[' && parserMessage.Contains("did not find expected ','", StringComparison.Ordinal))
        {
            return ("Within { } or [ ], a text with '[' in it needs quotes.", "the text in quotes");
        }

        if (at == '\0' && parserMessage.Contains("did not find expected ','", StringComparison.Ordinal))
        {
            return ("A list or map that opens with '[' or '{' is not closed.", "']' or '}'");
        }

        if (parserMessage.Contains("unexpected end of stream", StringComparison.Ordinal))
        {
            return ("The quote that opens here is not closed.", "a closing quote");
        }

        var said = parserMessage.Trim().TrimEnd('.');
        said = said.Length > 0 ? char.ToLowerInvariant(said[0]) + said[1..] : "unknown problem";
        return ($"The YAML cannot be read from here on ({said}).", null);
    }

    // The parser may object at the start of the map or list that the tab breaks: the tab comes on that line or later.
    private static int? FindTab(string text, int at)
    {
        for (var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1; ; start = text.IndexOf('\n', start) + 1)
        {
            var indent = start;
            while (indent < text.Length && text[indent] == ' ')
            {
                indent++;
            }

            if (indent < text.Length && text[indent] == '\t')
            {
                return indent;
            }

            if (text.IndexOf('\n', start) < 0)
            {
                return null;
            }
        }
    }
}
