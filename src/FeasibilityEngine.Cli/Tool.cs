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
            // A name that starts with @ is a name here, not a file of further arguments.
            var root = Root(terminal, interruption);
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

            // A half-written command line, sent to be completed, is no mistake.
            var isCompletion = root.Directives.OfType<SuggestDirective>().Any(directive => parsed.GetResult(directive) is not null);
            if (!isCompletion && UsageText.Explain(parsed) is { } mistake)
            {
                throw new UsageException(mistake);
            }

            // Ctrl-C and exceptions are ours to handle: the verbs keep what was found, and a defect shows where it is.
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = terminal.Out,
                Error = terminal.Error,
            });
        }
        catch (UsageException refusal)
        {
            terminal.Error.WriteLine("feasibility: " + refusal.Message);
            return ExitCode.Usage;
        }
        finally
        {
            terminal.Out.Flush();
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
