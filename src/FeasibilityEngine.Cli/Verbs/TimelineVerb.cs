using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>timeline FILE</c>: how the verdict changed over time, and what changed it.</summary>
internal static class TimelineVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        var format = CommonOptions.Format();
        var asked = new AskedOptions();
        asked.AsOf.Description = "the last day to tell (default: all of them)";
        var failOn = CommonOptions.FailOnChange();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("timeline", "Says how the verdict changed over time, and which event or position changed it.")
        {
            file, asked.Question, asked.AsOf, asked.Assume, asked.Budget, failOn, format, noHints, output,
        };
        command.SetAction(parsed =>
        {
            var target = new ReportOutput(parsed.GetValue(output), terminal, parsed.GetRequiredValue(file));
            var reading = ScenarioInput.Read(parsed.GetRequiredValue(file), !parsed.GetValue(noHints), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            var options = asked.Read(parsed, scenario, new AnalysisOptions());
            if (QuestionRun.Ask(options, terminal, cancelKey, (o, cancellation) => ScenarioAnalyser.BuildTimeline(scenario, o, cancellation)) is not { } timeline)
            {
                return ExitCode.InvalidScenario;
            }

            target.Write(parsed.GetValue(format) switch
            {
                ReportFormat.Json => JsonReport.Render(timeline),
                ReportFormat.Markdown => MarkdownReport.Render(timeline),
                ReportFormat.Html => HtmlReport.Render(timeline),
                _ => TextReport.Render(timeline),
            });
            return CodeOf(timeline, parsed.GetValue(failOn) ?? [], cancelKey.Happened);
        });
        return command;
    }

    /// <summary>
    /// The exit code of a timeline. <paramref name="failOn"/> names verdicts, which are those of the last day told, and null for a change
    /// of verdict on any day; a change that was found counts before what is incomplete, the last verdict only where the last day was reached.
    /// </summary>
    internal static int CodeOf(Timeline timeline, IReadOnlyList<Verdict?> failOn, bool interrupted) => timeline switch
    {
        _ when timeline.Entries.Any(entry => entry.Verdict == Verdict.Inconsistent) => ExitCode.InvalidScenario,
        { IsComplete: false } when interrupted => ExitCode.Cancelled,
        { VerdictChanges: true } when failOn.Contains(null) => ExitCode.Failed,
        { IsComplete: false } => ExitCode.Incomplete,
        { Entries: [.., var last] } when failOn.Contains(last.Verdict) => ExitCode.Failed,
        _ => ExitCode.Finished,
    };
}
