using System.CommandLine;
using FeasibilityEngine.Cli.Completing;
using FeasibilityEngine.Cli.Options;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>completion SHELL</c>: the script that completes the command in a shell.</summary>
internal static class CompletionVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shells = CompletionScripts.All.Select(script => script.Shell).ToList();
        var shell = new Argument<string>("SHELL") { Description = "the shell", HelpName = string.Join('|', shells) };
        var command = new Command("completion", "Writes the script that completes verbs, options, files and names from the scenario in a shell.") { shell };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(shell);
            var script = CompletionScripts.All.FirstOrDefault(script => script.Shell == name).Script
                ?? throw new UsageException($"completion does not know '{name}', only {string.Join(", ", shells)}" + Nearest.Hint(name, shells));
            terminal.Out.Write(script.ReplaceLineEndings("\n"));
            return ExitCode.Finished;
        });
        return command;
    }
}
