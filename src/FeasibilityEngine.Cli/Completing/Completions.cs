using System.CommandLine;
using System.CommandLine.Completions;

namespace FeasibilityEngine.Cli.Completing;

/// <summary>Gives the arguments and options of the verbs what their values can be.</summary>
internal static class Completions
{
    /// <summary>Adds the values to a command and what stands below it, by the names of options and arguments, which mean the same everywhere.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in command.Options)
        {
            if (Values(option) is { } values)
            {
                option.CompletionSources.Clear();
                option.CompletionSources.Add(context => values(context).Select(value => new CompletionItem(value)));
            }
        }

        foreach (var argument in command.Arguments)
        {
            // The help would show what the values can be in place of the name.
            argument.HelpName ??= argument.Name;
            argument.CompletionSources.Clear();
            argument.CompletionSources.Add(context => Values(argument, context).Select(value => new CompletionItem(value)));
        }

        foreach (var verb in command.Subcommands)
        {
            AddTo(verb);
        }
    }

    private static Func<CompletionContext, IEnumerable<string>>? Values(Option option) => option.Name switch
    {
        "--assume" => ScenarioNames.Developments,
        "--concede" => ScenarioNames.Concessions,
        "--cap" => ScenarioNames.Caps,
        "--vary" => ScenarioNames.Variations,
        "--output" or "--from" => context => FileNames.Any(context.WordToComplete),
        _ when option.HelpName is { } words && words.Contains('|', StringComparison.Ordinal) => _ => words.Split('|'),
        _ => null,
    };

    private static IEnumerable<string> Values(Argument argument, CompletionContext context) => argument.Name switch
    {
        "WHAT" => ScenarioNames.Explainable(context),
        "SHELL" => argument.HelpName?.Split('|') ?? [],
        _ => FileNames.Scenarios(context.WordToComplete),
    };
}
