using System.CommandLine;
using System.CommandLine.Completions;
using FeasibilityEngine.Cli.Completing;
using FeasibilityEngine.Cli.Helping;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Verbs;

namespace FeasibilityEngine.Cli;

/// <summary>The command <c>feasibility</c>: finds the verb and runs it.</summary>
internal static class Tool
{
    /// <summary>Runs one command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, Interruption interruption)
    {
        try
        {
            var code = Parse(ListWords.Joined(args), terminal, interruption);
            terminal.Out.Flush();
            return code == ExitCode.Cancelled ? interruption.Code : code;
        }
        catch (UsageException refusal)
        {
            Tell(terminal, () => terminal.Say(refusal));
            return ExitCode.Usage;
        }
        catch (OutOfMemoryException)
        {
            Tell(terminal, () => terminal.Say("there is not enough memory for this"));
            return ExitCode.Defect;
        }
        catch (Exception defect)
        {
            Tell(terminal, () => Defect.Say(defect, terminal));
            return ExitCode.Defect;
        }
    }

    private static int Parse(IReadOnlyList<string> args, Terminal terminal, Interruption interruption)
    {
        // A name that starts with @ is a name here, not a file of further arguments.
        var root = Root(terminal, interruption);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

        // A half-written command line, sent to be completed, is no mistake.
        var isCompletion = root.Directives.OfType<SuggestDirective>().Any(directive => parsed.GetResult(directive) is not null);
        if (!isCompletion && UsageText.Explain(parsed) is { } mistake)
        {
            throw new UsageException(mistake);
        }

        // Signals and exceptions are ours to handle: the verbs keep what was found, and a defect is told as one.
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = terminal.Out,
            Error = terminal.Error,
        });
    }

    // What was written before comes first. Where that, or the message, cannot be written, nobody is there to be told: the exit code says it.
    private static void Tell(Terminal terminal, Action say)
    {
        foreach (var step in new[] { terminal.Out.Flush, say })
        {
            try
            {
                step();
            }
            catch (OutputException)
            {
                continue;
            }
        }
    }

    private static RootCommand Root(Terminal terminal, Interruption interruption)
    {
        var root = new RootCommand("Analyses whether a negotiation is feasible: what blocks talks, why, and what would open them.")
        {
            InitVerb.Create(terminal),
            CheckVerb.Create(terminal, interruption),
            TestVerb.Create(terminal, interruption),
            AnalyseVerb.Create(terminal, interruption),
            TimelineVerb.Create(terminal, interruption),
            ExplainVerb.Create(terminal, interruption),
            WhatIfVerb.Create(terminal, interruption),
            SetsVerb.Create(terminal, interruption),
            CompareVerb.Create(terminal, interruption),
            SweepVerb.Create(terminal, interruption),
            SchemaVerb.Create(terminal),
            CompletionVerb.Create(terminal),
        };
        HelpWithExamples.AddTo(root);
        Completions.AddTo(root);
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
        {
            directive.Action = new SuggestAction(root, directive);
        }

        return root;
    }
}
