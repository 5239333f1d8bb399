using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Cli.Watching;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>analyse FILE</c>: is a path open, why not, and what would open it.</summary>
internal static class AnalyseVerb
{
    private const int SetsOfPage = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        var format = CommonOptions.FormatOrGraph();
        var asked = new AskedOptions();
        var concede = CommonOptions.Concede();
        var explore = CommonOptions.ExploreDevelopments();
        var top = CommonOptions.Top();
        var failOn = CommonOptions.FailOn();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var watch = CommonOptions.Watch();
        var command = new Command("analyse", "Says whether a path to talks is open, why not, and what would open it.")
        {
            file, asked.Question, asked.AsOf, asked.Assume, concede, explore, top, asked.Budget, failOn, format, noHints, output, watch,
        };
        command.SetAction(parsed => Watcher.Run(
            parsed.GetValue(watch), [parsed.GetRequiredValue(file)], parsed.GetValue(output), terminal, cancelKey, () => Run(parsed)));
        return command;

        int Run(ParseResult parsed)
        {
            var target = new ReportOutput(parsed.GetValue(output), terminal, parsed.GetRequiredValue(file));
            var conceded = parsed.GetValue(concede) ?? [];
            if (conceded.Length > 0 && parsed.GetValue(explore))
            {
                throw new UsageException("--explore-developments supposes no concessions; leave out --concede, or ask whatif with --assume");
            }

            var reading = ScenarioInput.Read(parsed.GetRequiredValue(file), !parsed.GetValue(noHints), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            var form = parsed.GetValue(format);
            var defaults = Defaults(form);
            var options = asked.Read(parsed, scenario, defaults) with
            {
                Suppose = conceded.ToValueList(),
                Top = parsed.GetValue(top) ?? defaults.Top,
            };
            var told = new ReportOptions { Top = options.Top, ConflictsInFull = Math.Max(parsed.GetValue(top) ?? 0, new ReportOptions().ConflictsInFull) };
            if (Analyse(reading, scenario, options, parsed.GetValue(explore), withTimeline: form is (ReportFormat.Json or ReportFormat.Markdown or ReportFormat.Html) && conceded.Length == 0, terminal, cancelKey) is not var (analysis, developments, timeline, found))
            {
                return ExitCode.InvalidScenario;
            }

            target.Write(form switch
            {
                ReportFormat.Json => JsonReport.Render(analysis, developments, timeline),
                ReportFormat.Markdown => MarkdownReport.Render(analysis, developments, timeline, told),
                ReportFormat.Html => HtmlReport.Render(analysis, developments, timeline),
                ReportFormat.Dot => DotReport.Render(analysis),
                ReportFormat.Mermaid => MermaidReport.Render(analysis),
                _ => TextReport.Render(analysis, developments, told),
            });
            DiagnosticOutput.WriteContradiction(analysis, reading.Locations, terminal);
            DiagnosticOutput.Write(found, terminal);

            var whole = (developments?.IsComplete ?? true) && (timeline?.IsComplete ?? true);
            return CodeOf(whole ? analysis : analysis with { IsComplete = false }, parsed.GetValue(failOn) ?? [], cancelKey.Happened);
        }
    }

    /// <summary>
    /// How many sets to work out where nobody says: a program reads all of them, a page shows what can be opened one by one, a text a
    /// handful; working out more would be for nothing.
    /// </summary>
    internal static AnalysisOptions Defaults(ReportFormat format) => format switch
    {
        ReportFormat.Json => new AnalysisOptions(),
        ReportFormat.Html => new AnalysisOptions { Top = SetsOfPage },
        _ => new AnalysisOptions { Top = new ReportOptions().Top },
    };

    /// <summary>
    /// The exit code of an analysis. A proven verdict that <paramref name="failOn"/> names counts before a list that is
    /// incomplete: what was asked for has been answered.
    /// </summary>
    internal static int CodeOf(Analysis analysis, IReadOnlyList<Verdict> failOn, bool interrupted) => analysis switch
    {
        { Verdict: Verdict.Inconsistent } => ExitCode.InvalidScenario,
        { IsComplete: false } when interrupted => ExitCode.Cancelled,
        _ when failOn.Contains(analysis.Verdict) => ExitCode.Failed,
        { IsComplete: false } or { Verdict: Verdict.Unknown } => ExitCode.Incomplete,
        _ => ExitCode.Finished,
    };

    /// <summary>
    /// The analysis, what developments would open where that was asked, and the verdict over time where it is told, all within one
    /// budget; null where the scenario was refused, which has been said.
    /// </summary>
    private static Answers? Analyse(
        ScenarioReading reading, Scenario scenario, AnalysisOptions asked, bool explore, bool withTimeline, Terminal terminal, CancelKey cancelKey) =>
        QuestionRun.Ask(asked, terminal, cancelKey, (options, cancellation) =>
        {
            var budget = new SharedBudget(options);
            var developments = explore ? ScenarioAnalyser.ExploreDevelopments(scenario, options, limits: null, cancellation) : null;
            var analysis = developments?.Before ?? ScenarioAnalyser.Analyse(scenario, options, cancellation);
            if (!withTimeline)
            {
                return new Answers(analysis, developments, null, Checked(analysis, budget.Rest(options).Budget));
            }

            var timeline = ScenarioAnalyser.BuildVerdictTimeline(scenario, budget.Rest(options) with { AsOf = null }, cancellation);
            return new Answers(
                analysis,
                developments,
                timeline.IsComplete || options.Budget is null || cancelKey.Happened
                    ? timeline
                    : timeline with { Interruptions = [new Interruption { Kind = InterruptionKind.BudgetUsedUpBeforeTimeline }] },
                Checked(analysis, budget.Rest(options).Budget));

            // What makes the answer another one than the reader expects, as far as there is time to look for it.
            IReadOnlyList<Diagnostic> Checked(Analysis analysis, TimeSpan? left)
            {
                if (analysis.Verdict == Verdict.Inconsistent)
                {
                    return [];
                }

                using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                if (left is { } time)
                {
                    late.CancelAfter(time);
                }

                var findings = ScenarioAnalyser.Check(scenario, analysis.Question, reading.Locations, late.Token);
                return [.. findings.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCodes.FulfilmentNotTold)];
            }
        });

    private sealed record Answers(Analysis Analysis, DevelopmentFindings? Developments, Timeline? Timeline, IReadOnlyList<Diagnostic> Found);
}
