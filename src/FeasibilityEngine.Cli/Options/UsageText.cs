using System.CommandLine;
using System.CommandLine.Parsing;

namespace FeasibilityEngine.Cli.Options;

/// <summary>Says in one line what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageText
{
    /// <summary>The first mistake, or null where the command line has none.</summary>
    public static string? Explain(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        var verbs = command.Subcommands.Select(verb => verb.Name).ToList();

        // An unknown option stands where a file is meant, because the parser takes what it does not know for a name.
        foreach (var argument in command.Arguments.Select(parsed.GetResult).OfType<ArgumentResult>())
        {
            if (argument.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } unknown && parsed.Tokens.All(token => token.Type != TokenType.DoubleDash))
            {
                return UnknownOption(unknown.Value, command);
            }
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        if (parsed.UnmatchedTokens is [var stray, ..])
        {
            return stray.StartsWith('-') ? UnknownOption(stray, command)
                : isRoot ? $"there is no verb '{stray}'" + Nearest.Hint(stray, verbs)
                : $"{command.Name} takes {Taken(command)}, and '{stray}' is left over; put a name with spaces in quotes";
        }

        if (isRoot)
        {
            return $"name what to do: {string.Join(", ", verbs)} (feasibility --help tells more)";
        }

        return Explain(parsed.Errors[0], parsed);
    }

    private static string Explain(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value: {option.Option.HelpName}",
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option => $"{option.Option.Name} takes one value: {option.Option.HelpName}",
        ArgumentResult { Tokens.Count: 0 } => MissingFile(parsed),
        CommandResult when error.Message.Contains("argument", StringComparison.Ordinal) => MissingFile(parsed),
        _ => error.Message,
    };

    private static string Taken(Command command) => command.Arguments switch
    {
        [] => "no name",
        [{ Name: "SHELL" }] => "one shell",
        [{ Arity.MaximumNumberOfValues: 2 }] => "two files",
        _ => "one file",
    };

    private static string MissingFile(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Arguments is [{ Name: "SHELL" } shell])
        {
            return $"{command.Name} needs a shell: {shell.HelpName}";
        }

        var greedy = command.Options.FirstOrDefault(option =>
            option.AllowMultipleArgumentsPerToken && parsed.GetResult(option) is { Tokens.Count: > 0 });
        return $"{command.Name} needs a file, or - for standard input" + (greedy is null ? "" : $"; name it before {greedy.Name}");
    }

    private static string UnknownOption(string word, Command command)
    {
        var names = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith("--", StringComparison.Ordinal));
        var name = word.Split('=', ':')[0];
        return (command is RootCommand ? $"there is no option '{name}'" : $"{command.Name} has no option '{name}'") + Nearest.Hint(name, names);
    }
}
