using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FeasibilityEngine.Cli.Completing;

/// <summary>
/// Answers the directive <c>[suggest:POSITION]</c>, which completion scripts send with the command line written so far: what the word
/// at the position can become, one a line.
/// </summary>
internal sealed class SuggestAction(RootCommand root, SuggestDirective directive) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var position = parseResult.GetResult(directive)?.Values is [var asked, ..] && int.TryParse(asked, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 0, line.Length)
            : line.Length;
        var completed = line[..position];
        var word = completed[(completed.LastIndexOf(' ') + 1)..];
        var parsed = root.Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var found = parsed.GetCompletions(position).Select(item => item.Label)
            .Where(item => item.StartsWith(word, StringComparison.Ordinal) && item is not ("/?" or "/h" or "-?"))
            .Distinct(StringComparer.Ordinal).ToList();

        // Options come when one begins to write one, or where there is nothing else; files and names are what is wanted first.
        var others = found.Where(item => !item.StartsWith('-')).ToList();
        foreach (var item in word.StartsWith('-') || others.Count == 0 ? found : others)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(item);
        }

        return ExitCode.Finished;
    }
}
