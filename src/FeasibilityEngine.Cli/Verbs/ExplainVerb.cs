using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>explain FILE WHAT…</c>: one conflict, set, rung, position, priced act, fact or rule in full.</summary>
internal static class ExplainVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Interruption interruption)
    {
        var file = CommonOptions.File();
        var what = new Argument<string[]>("WHAT")
        {
            Description = "what to explain: a conflict or set (conflict-2, set-1, reach-1), a rung (POSITION=RUNG), a position, priced act, fact or rule; "
                + "without it, what there is to explain",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = Choice.One("--format", "how to write the explanation", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
        var question = CommonOptions.Question();
        var asOf = CommonOptions.AsOf();
        var assume = CommonOptions.Assume();
        var top = CommonOptions.Top();
        var budget = CommonOptions.Budget();
        var output = CommonOptions.Output();
        var command = new Command("explain", "Explains one conflict, concession set, rung, position, priced act, fact or rule in full.")
        {
            file, what, question, asOf, assume, top, budget, format, output,
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

            var defaults = new AnalysisOptions();
            var options = defaults with
            {
                Question = parsed.GetValue(question),
                AsOf = parsed.GetValue(asOf),
                Assume = Developments.Known("--assume", parsed.GetValue(assume) ?? [], scenario),
                Top = parsed.GetValue(top) ?? defaults.Top,
                Budget = parsed.GetValue(budget),
            };
            if (Ask(scenario, [.. parsed.GetValue(what) ?? []], options, terminal, interruption) is not { } findings)
            {
                return ExitCode.InvalidScenario;
            }

            Refuse(findings, parsed.GetRequiredValue(file));
            target.Write(parsed.GetValue(format) == ReportFormat.Text ? ExplanationTextReport.Render(findings) : ExplanationJsonReport.Render(findings));
            return AnalyseVerb.CodeOf(findings.Analysis with { Complete = findings.Complete }, [], interruption.Happened);
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

    private static ExplanationFindings? Ask(
        Scenario scenario, ValueList<string> what, AnalysisOptions options, Terminal terminal, Interruption interruption)
    {
        try
        {
            using var listening = interruption.Listen();
            using var progress = terminal.ErrorIsScreen ? new ProgressLine(terminal.Error, TimeProvider.System) : null;
            return ExplanationInquiry.Ask(scenario, what, options with { Progress = progress }, interruption.Token);
        }
        catch (ScenarioException refusal)
        {
            DiagnosticOutput.Write(refusal.Diagnostics, terminal);
            return null;
        }
    }
}
