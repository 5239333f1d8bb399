using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>whatif FILE --concede POSITION=RUNG --assume NAME</c>: what concessions and developments would change.</summary>
internal static class WhatIfVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Interruption interruption)
    {
        var file = CommonOptions.File();
        var concede = CommonOptions.Concede();
        var assume = CommonOptions.Assume();
        var format = Choice.One("--format", "how to write the report", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
        var question = CommonOptions.Question();
        var asOf = CommonOptions.AsOf();
        var top = CommonOptions.Top();
        var budget = CommonOptions.Budget();
        var failOn = CommonOptions.FailOn();
        var output = CommonOptions.Output();
        var command = new Command("whatif", "Says what concessions and developments would change: what they resolve, what still blocks, what would complete them.")
        {
            file, concede, assume, question, asOf, top, budget, failOn, format, output,
        };
        command.SetAction(parsed =>
        {
            var target = new ReportOutput(parsed.GetValue(output), terminal);
            var conceded = parsed.GetValue(concede) ?? [];
            var assumed = parsed.GetValue(assume) ?? [];
            if (conceded.Length == 0 && assumed.Length == 0)
            {
                throw new UsageException("whatif needs something to suppose: --concede POSITION=RUNG, or --assume NAME");
            }

            var reading = ScenarioInput.Read(parsed.GetRequiredValue(file), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            var text = new TextReportOptions();
            var options = new AnalysisOptions
            {
                Question = parsed.GetValue(question),
                AsOf = parsed.GetValue(asOf),
                Assume = Developments.Known("--assume", assumed, scenario),
                Concede = conceded.ToValueList(),
                Top = parsed.GetValue(top) ?? text.Top,
                Budget = parsed.GetValue(budget),
            };
            if (Ask(scenario, options, terminal, interruption) is not { } whatIf)
            {
                return ExitCode.InvalidScenario;
            }

            var told = text with { Top = options.Top, ConflictsInFull = Math.Max(parsed.GetValue(top) ?? 0, text.ConflictsInFull) };
            target.Write(parsed.GetValue(format) == ReportFormat.Text ? WhatIfTextReport.Render(whatIf, told) : WhatIfJsonReport.Render(whatIf));
            if (RuleConsistency.ContradictionIn(whatIf.After, reading.Locations) is { } contradiction)
            {
                DiagnosticOutput.Write([contradiction], terminal);
            }

            var code = AnalyseVerb.CodeOf(whatIf.After, parsed.GetValue(failOn) ?? [], interruption.Happened);
            return code == ExitCode.Finished && !whatIf.Complete ? (interruption.Happened ? ExitCode.Cancelled : ExitCode.Incomplete) : code;
        });
        return command;
    }

    /// <summary>The answer; null where the scenario was refused, which has been said.</summary>
    private static WhatIf? Ask(Scenario scenario, AnalysisOptions options, Terminal terminal, Interruption interruption)
    {
        try
        {
            using var listening = interruption.Listen();
            using var progress = terminal.ErrorIsScreen ? new ProgressLine(terminal.Error, TimeProvider.System) : null;
            return WhatIfInquiry.Ask(scenario, options with { Progress = progress }, interruption.Token);
        }
        catch (ConcessionException refusal)
        {
            throw new UsageException("--concede: " + refusal.Message);
        }
        catch (ScenarioException refusal)
        {
            DiagnosticOutput.Write(refusal.Diagnostics, terminal);
            return null;
        }
    }
}
