using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Cli.Watching;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>test PATH…</c>: holds scenarios against their own expectations, like a test runner.</summary>
internal static class TestVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "scenario files, folders to search for them (.yaml, .yml and .json files with the key 'feasibility'), or - for standard input "
                + "(default: the current folder)",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = Choice.One(
            "--format", "how to write the results", ("text", TestFormat.Text), ("json", TestFormat.Json), ("junit", TestFormat.JUnit));
        var budget = CommonOptions.Budget();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var watch = CommonOptions.Watch();
        var command = new Command("test", "Runs the expectations of scenarios (key 'expect') and says which are met.") {
            paths, budget, format, noHints, output, watch,
        };
        command.SetAction(parsed =>
        {
            string[] named = parsed.GetValue(paths) is { Length: > 0 } some ? some : ["."];
            return Watcher.Run(parsed.GetValue(watch), named, parsed.GetValue(output), terminal, cancelKey, () =>
            {
                var found = ScenarioPaths.Find(named);
                var target = new ReportOutput(parsed.GetValue(output), terminal, found.Select(path => path.Path));
                var tested = Run(found, parsed.GetValue(budget), !parsed.GetValue(noHints), terminal, cancelKey);
                target.Write(parsed.GetValue(format) switch
                {
                    TestFormat.Json => JsonReport.Render(tested),
                    TestFormat.JUnit => JUnitReport.Render(tested),
                    _ => TextReport.Render(tested),
                });
                return CodeOf(tested, cancelKey.Happened);
            });
        });
        return command;
    }

    /// <summary>
    /// The exit code of a test. A file with errors counts before an expectation that is not met, since what it expects is not known, and
    /// that before what is not proven.
    /// </summary>
    internal static int CodeOf(IReadOnlyList<TestedScenario> tested, bool interrupted) =>
        interrupted ? ExitCode.Cancelled
        : tested.Any(scenario => scenario.Findings is null) ? ExitCode.InvalidScenario
        : tested.Any(scenario => scenario.Findings!.Failed > scenario.Findings.NotProven) ? ExitCode.Failed
        : tested.Any(scenario => scenario.Findings!.NotProven > 0) ? ExitCode.Incomplete
        : ExitCode.Finished;

    private static List<TestedScenario> Run(IReadOnlyList<FoundPath> files, TimeSpan? budget, bool hints, Terminal terminal, CancelKey cancelKey)
    {
        var shared = new SharedBudget(new AnalysisOptions { Budget = budget });
        var tested = new List<TestedScenario>();
        foreach (var file in files)
        {
            tested.Add(file.Problem is { } problem ? Unreadable(file.Path, problem, terminal) : Run(file.Path, shared, hints, terminal, cancelKey));
            if (cancelKey.Happened)
            {
                break;
            }
        }

        return tested;
    }

    private static TestedScenario Run(string file, SharedBudget shared, bool hints, Terminal terminal, CancelKey cancelKey)
    {
        ScenarioReading reading;
        try
        {
            reading = ScenarioInput.Read(file, hints, terminal);
        }
        catch (UsageException refusal)
        {
            // The others are still to be tested.
            return Unreadable(file, refusal.Message, terminal);
        }

        var diagnostics = reading.Diagnostics;
        if (reading.Scenario is { } scenario)
        {
            try
            {
                var findings = QuestionRun.AskOrThrow(
                    shared.Rest(new AnalysisOptions()), terminal, cancelKey, (options, cancellation) => ScenarioAnalyser.TestExpectations(scenario, options, cancellation));
                return new TestedScenario(file, shared.ToldFor(findings), diagnostics, reading.Locations);
            }
            catch (ScenarioException refusal)
            {
                diagnostics = refusal.Diagnostics;
            }
        }

        // Warnings of other files are for check: here they would stand between results.
        DiagnosticOutput.Write(diagnostics, terminal);
        return new TestedScenario(file, null, diagnostics, reading.Locations);
    }

    private static TestedScenario Unreadable(string file, string problem, Terminal terminal)
    {
        var diagnostic = new Diagnostic
        {
            Code = DiagnosticCodes.FileUnreadable,
            Severity = Severity.Error,
            Message = problem,
        };
        DiagnosticOutput.Write([diagnostic], terminal);
        return new TestedScenario(file, null, [diagnostic]);
    }
}
