using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>analyse FILE</c>: is a path open, why not, and what would open it.</summary>
internal static class AnalyseVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Interruption interruption)
    {
        var file = CommonOptions.File();
        var format = Choice.One("--format", "how to write the report", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
        var question = CommonOptions.Question();
        var asOf = CommonOptions.AsOf();
        var assume = CommonOptions.Assume();
        var top = CommonOptions.Top();
        var budget = CommonOptions.Budget();
        var failOn = CommonOptions.FailOn();
        var output = CommonOptions.Output();
        var command = new Command("analyse", "Says whether a path to talks is open, why not, and what would open it.")
        {
            file, question, asOf, assume, top, budget, failOn, format, output,
        };
        command.SetAction(parsed =>
        {
            var target = new ReportOutput(parsed.GetValue(output), terminal);
            var reading = ScenarioInput.Read(parsed.GetRequiredValue(file), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            // A text shows a handful of sets; working out more of them would be for nothing.
            var text = parsed.GetValue(format) == ReportFormat.Text;
            var defaults = text ? new AnalysisOptions { Top = new TextReportOptions().Top } : new AnalysisOptions();
            var options = defaults with
            {
                Question = parsed.GetValue(question),
                AsOf = parsed.GetValue(asOf),
                Assume = Known(parsed.GetValue(assume) ?? [], scenario),
                Top = parsed.GetValue(top) ?? defaults.Top,
                Budget = parsed.GetValue(budget),
            };
            var told = new TextReportOptions { Top = options.Top, ConflictsInFull = Math.Max(parsed.GetValue(top) ?? 0, new TextReportOptions().ConflictsInFull) };
            Func<Analysis, string> render = text ? analysis => TextReport.Render(analysis, told) : JsonReport.Render;
            if (Analyse(scenario, options, terminal, interruption) is not { } analysis)
            {
                return ExitCode.InvalidScenario;
            }

            target.Write(render(analysis));
            if (RuleConsistency.ContradictionIn(analysis, reading.Locations) is { } contradiction)
            {
                DiagnosticOutput.Write([contradiction], terminal);
            }

            return CodeOf(analysis, parsed.GetValue(failOn) ?? [], interruption.Happened);
        });
        return command;
    }

    /// <summary>
    /// The exit code of an analysis. A proven verdict that <paramref name="failOn"/> names counts before a list that is
    /// incomplete: what was asked for has been answered.
    /// </summary>
    internal static int CodeOf(Analysis analysis, IReadOnlyList<Verdict> failOn, bool interrupted) => analysis switch
    {
        { Verdict: Verdict.Inconsistent } => ExitCode.InvalidScenario,
        { Complete: false } when interrupted => ExitCode.Cancelled,
        _ when failOn.Contains(analysis.Verdict) => ExitCode.FailedOn,
        { Complete: false } or { Verdict: Verdict.Unknown } => ExitCode.Incomplete,
        _ => ExitCode.Finished,
    };

    /// <summary>The analysis; null where the scenario was refused, which has been said.</summary>
    internal static Analysis? Analyse(Scenario scenario, AnalysisOptions options, Terminal terminal, Interruption interruption)
    {
        try
        {
            using var listening = interruption.Listen();
            using var progress = terminal.ErrorIsScreen ? new ProgressLine(terminal.Error, TimeProvider.System) : null;
            return ScenarioAnalyzer.Analyse(scenario, options with { Progress = progress }, interruption.Token);
        }
        catch (ScenarioException refusal)
        {
            DiagnosticOutput.Write(refusal.Diagnostics, terminal);
            return null;
        }
    }

    /// <summary>The names of developments, where the scenario has them all.</summary>
    /// <exception cref="UsageException">It has not.</exception>
    internal static ValueList<string> Known(string[] names, Scenario scenario)
    {
        var developments = scenario.Developments.Select(development => development.Id).ToList();
        foreach (var name in names)
        {
            if (!developments.Contains(name))
            {
                throw new UsageException($"--assume does not take '{name}': " + (developments.Count == 0
                    ? "the scenario has no developments"
                    : Nearest.To(name, developments) is { } near
                        ? $"the scenario has no such development; did you mean '{near}'?"
                        : "the scenario's developments are " + string.Join(", ", developments)));
            }
        }

        return names.ToValueList();
    }
}
