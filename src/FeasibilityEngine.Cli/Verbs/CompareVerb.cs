using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>compare A B</c>, or <c>compare A --as-of DAY --as-of DAY</c>: what differs between two scenarios, or one at two days.</summary>
internal static class CompareVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var files = CommonOptions.Files();
        var asOf = CommonOptions.Days();
        var assume = CommonOptions.Assume();
        var format = CommonOptions.Format();
        var question = CommonOptions.Question();
        var top = CommonOptions.Top();
        var budget = CommonOptions.Budget();
        var failOn = Choice.Several("--fail-on", "exit with 1 where anything differs", ("changed", FailOnChange.Changed));
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("compare", "Says what differs between two scenarios, or between two days of one: verdict, positions, conflicts, concession sets.")
        {
            files, asOf, assume, question, top, budget, failOn, format, noHints, output,
        };
        command.SetAction(parsed =>
        {
            var names = parsed.GetRequiredValue(files);
            var target = new ReportOutput(parsed.GetValue(output), terminal, names);
            var days = parsed.GetValue(asOf) ?? [];
            Require(names, days);
            var readings = names.Select(name => ScenarioInput.Read(name, !parsed.GetValue(noHints), terminal)).ToList();
            foreach (var reading in readings)
            {
                DiagnosticOutput.Write(reading.Diagnostics, terminal);
            }

            if (readings.Exists(reading => reading.Scenario is null))
            {
                return ExitCode.InvalidScenario;
            }

            var text = new ReportOptions();
            var told = text with { Top = parsed.GetValue(top) ?? text.Top };
            var asked = new AnalysisOptions { Question = parsed.GetValue(question), Budget = parsed.GetValue(budget) };

            // Sets are compared among those that are listed, so no fewer than usual are.
            asked = asked with { Top = Math.Max(asked.Top, told.Top) };
            var shared = new SharedBudget(asked);
            var analyses = new List<Analysis>();
            for (var side = 0; side < 2; side++)
            {
                var scenario = readings[Math.Min(side, readings.Count - 1)].Scenario!;
                var options = shared.Rest(asked) with
                {
                    AsOf = days.Length == 0 ? null : days[Math.Min(side, days.Length - 1)],
                    Assume = Developments.Known("--assume", parsed.GetValue(assume) ?? [], scenario),
                };
                if (QuestionRun.Ask(options, terminal, cancelKey, (o, cancellation) => ScenarioAnalyser.Analyse(scenario, o, cancellation)) is not { } analysis)
                {
                    return ExitCode.InvalidScenario;
                }

                analyses.Add(analysis);
            }

            var comparison = ScenarioAnalyser.Compare(analyses[0], analyses[1]);
            target.Write(parsed.GetValue(format) switch
            {
                ReportFormat.Json => JsonReport.Render(comparison),
                ReportFormat.Markdown => MarkdownReport.Render(comparison, told),
                ReportFormat.Html => HtmlReport.Render(comparison),
                _ => TextReport.Render(comparison, told),
            });
            for (var side = 0; side < 2; side++)
            {
                DiagnosticOutput.WriteContradiction(analyses[side], readings[Math.Min(side, readings.Count - 1)].Locations, terminal);
            }

            return CodeOf(comparison, (parsed.GetValue(failOn) ?? []).Count > 0, cancelKey.Happened);
        });
        return command;
    }

    private static int CodeOf(Comparison comparison, bool failOnChange, bool interrupted) => comparison switch
    {
        { First.Verdict: Verdict.Inconsistent } or { Second.Verdict: Verdict.Inconsistent } => ExitCode.InvalidScenario,
        { IsComplete: false } when interrupted => ExitCode.Cancelled,
        { HasDifferences: true } when failOnChange => ExitCode.Failed,
        { IsComplete: false } => ExitCode.Incomplete,
        _ => ExitCode.Finished,
    };

    private static void Require(string[] names, DateOnly[] days)
    {
        if (days.Length > 2)
        {
            throw new UsageException("compare takes at most two days: the first --as-of is for the first side, the second for the second");
        }

        if (names.Length == 1 && days.Length < 2)
        {
            throw new UsageException("compare needs a second file, or two days of one: --as-of 2022-03-29 --as-of 2024-06-14");
        }

        if (names.Length == 1 && days[0] == days[1])
        {
            throw new UsageException("compare needs two different days of one file");
        }

        if (names.Length == 2 && names.All(name => name == ScenarioInput.StandardInput))
        {
            throw new UsageException("compare can read only one of the two files from standard input");
        }
    }
}
