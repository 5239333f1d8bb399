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
    public static int Run(IReadOnlyList<string> args, Terminal terminal, CancelKey cancelKey)
    {
        try
        {
            var code = Parse(ListWords.Joined(args), terminal, cancelKey);
            terminal.Out.Flush();
            return code == ExitCode.Cancelled ? cancelKey.Code : code;
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

    private static int Parse(IReadOnlyList<string> args, Terminal terminal, CancelKey cancelKey)
    {
        // A name that starts with @ is a name here, not a file of further arguments.
        var root = Root(terminal, cancelKey);
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

    private static RootCommand Root(Terminal terminal, CancelKey cancelKey)
    {
        var root = new RootCommand("Analyses whether a negotiation is feasible: what blocks talks, why, and what would open them.")
        {
            InitVerb.Create(terminal),
            CheckVerb.Create(terminal, cancelKey),
            TestVerb.Create(terminal, cancelKey),
            AnalyseVerb.Create(terminal, cancelKey),
            TimelineVerb.Create(terminal, cancelKey),
            ExplainVerb.Create(terminal, cancelKey),
            WhatIfVerb.Create(terminal, cancelKey),
            SetsVerb.Create(terminal, cancelKey),
            CompareVerb.Create(terminal, cancelKey),
            SweepVerb.Create(terminal, cancelKey),
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
