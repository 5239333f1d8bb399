using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>explain FILE WHAT…</c>: one conflict, set, rung, position, priced act, fact or rule in full.</summary>
internal static class ExplainVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        var what = new Argument<string[]>("WHAT")
        {
            Description = "what to explain: a conflict or set (conflict-2, set-1, reach-1), a rung (POSITION=RUNG), a position, priced act, fact or rule; "
                + "without it, what there is to explain",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = CommonOptions.Format();
        var asked = new AskedOptions();
        var top = CommonOptions.Top();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("explain", "Explains one conflict, concession set, rung, position, priced act, fact or rule in full.")
        {
            file, what, asked.Question, asked.AsOf, asked.Assume, top, asked.Budget, format, noHints, output,
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

            var defaults = new AnalysisOptions();
            var options = asked.Read(parsed, scenario, defaults) with
            {
                Top = parsed.GetValue(top) ?? defaults.Top,
            };
            ValueList<string> names = [.. parsed.GetValue(what) ?? []];
            if (QuestionRun.Ask(options, terminal, cancelKey, (o, cancellation) => ScenarioAnalyser.Explain(scenario, names, o, cancellation)) is not { } findings)
            {
                return ExitCode.InvalidScenario;
            }

            Refuse(findings, parsed.GetRequiredValue(file));
            target.Write(parsed.GetValue(format) switch
            {
                ReportFormat.Json => JsonReport.Render(findings),
                ReportFormat.Markdown => MarkdownReport.Render(findings),
                ReportFormat.Html => HtmlReport.Render(findings),
                _ => TextReport.Render(findings),
            });
            DiagnosticOutput.WriteContradiction(findings.Analysis, reading.Locations, terminal);

            return AnalyseVerb.CodeOf(findings.Analysis with { IsComplete = findings.IsComplete }, [], cancelKey.Happened);
        });
        return command;
    }

    // What is not known is told before anything is written, so that a mistyped name cannot pass for a short answer.
    private static void Refuse(ExplanationFindings findings, string file)
    {
        if (findings.Unknown.Count == 0)
        {
            return;
        }

        var name = findings.Unknown[0];
        var hint = Nearest.Hint(name, findings.Explainable.Select(e => e.Name));
        throw new UsageException($"there is no '{name}' to explain{(hint.Length > 0 ? hint : $"; feasibility explain {file} lists what there is")}");
    }
}
