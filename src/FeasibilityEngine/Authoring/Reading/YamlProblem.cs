using YamlDotNet.Core;

namespace FeasibilityEngine.Authoring.Reading;

/// <summary>Says in a user's words what the YAML parser objects to.</summary>
internal static class YamlProblem
{
    /// <summary>Collects the diagnostic for a problem of the parser.</summary>
    public static void Report(YamlException problem, DiagnosticSink sink)
    {
        var text = sink.Source.Text;
        var at = sink.Source.Offset(problem.Start.Line, problem.Start.Column);
        if (TabBefore(text, at) is { } tab)
        {
            sink.Error(DiagnosticCodes.Tab, "A tab indents this line.", tab, 1, "spaces");
            return;
        }

        var (message, expected) = Describe(problem.Message, at < text.Length ? text[at] : ' ');
        sink.Error(DiagnosticCodes.Syntax, message, at, 1, expected);
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

        if (parserMessage.Contains("unexpected end of stream", StringComparison.Ordinal))
        {
            return ("The quote that opens here is not closed.", "a closing quote");
        }

        var said = parserMessage.Trim().TrimEnd('.');
        said = said.Length > 0 ? char.ToLowerInvariant(said[0]) + said[1..] : "unknown problem";
        return ($"The YAML cannot be read from here on ({said}).", null);
    }

    // The parser may object only after the tab: it is looked for at the start of the line and of the one before.
    private static int? TabBefore(string text, int at)
    {
        for (var lines = 0; lines < 2; lines++)
        {
            var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
            for (var i = start; i < text.Length && text[i] is ' ' or '\t'; i++)
            {
                if (text[i] == '\t')
                {
                    return i;
                }
            }

            if (start == 0)
            {
                break;
            }

            // The line after the place counts too: the parser names the end of the line before.
            at = start - 1;
        }

        var next = text.IndexOf('\n', Math.Min(at, text.Length));
        return next >= 0 && next + 1 < text.Length && text[next + 1] == '\t' ? next + 1 : null;
    }
}
