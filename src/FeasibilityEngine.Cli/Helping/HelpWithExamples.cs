using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FeasibilityEngine.Cli.Helping;

/// <summary>The help of a verb with examples below it; the help of the tool with first steps and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string FirstSteps = """
        First steps:
          feasibility init                      writes scenario.yaml, a commented scenario to start from
          feasibility test scenario.yaml        holds it against what it expects
          feasibility analyse scenario.yaml     says what blocks talks, why, and what would open them
          feasibility VERB --help               options and examples of a verb

        Exit codes:
          0    finished, whatever the verdict
          1    the verdict is one that --fail-on names, or an expectation of test is not met
          2    the command line is wrong, or something cannot be read or written
          3    the scenario has errors, or its rules contradict each other
          4    a budget or limit was hit: the answer is incomplete
          70   a mistake in feasibility itself
          130  interrupted by Ctrl+C, with what was found until then; 143 by SIGTERM

        """;

    /// <summary>Puts itself in the place of the usual help.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is RootCommand)
        {
            output.Write(FirstSteps.ReplaceLineEndings("\n"));
        }

        var examples = Examples.Of(parseResult.CommandResult.Command.Name);
        if (examples.Count > 0)
        {
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var (line, use) in examples)
            {
                output.WriteLine("  " + line);
                output.WriteLine("      " + use);
            }

            output.WriteLine();
        }

        return code;
    }
}
