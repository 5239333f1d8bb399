using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>sets FILE</c>: chooses from all minimal concession sets, however many there are.</summary>
internal static class SetsVerb
{
    private const int SetsTold = 10;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        var order = SetChoices.Order();
        var caps = SetChoices.Caps();
        var withinReach = SetChoices.WithinReach();
        var seed = SetChoices.Seed();
        var top = CommonOptions.Top();
        top.Description = $"how many sets to tell (default: {SetsTold})";
        var asked = new AskedOptions();
        var concede = CommonOptions.Concede();
        var format = SetChoices.Format();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("sets", "Chooses from all minimal concession sets, however many: the cheapest, the most even, the Pareto front, some at random.")
        {
            file, order, caps, withinReach, top, seed, asked.Question, asked.AsOf, asked.Assume, concede, asked.Budget, format, noHints, output,
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

            var defaults = new SetSelection();
            var selection = defaults with
            {
                Order = parsed.GetValue(order),
                Caps = Known(parsed.GetValue(caps) ?? [], scenario),
                WithinReachOnly = parsed.GetValue(withinReach),
                Seed = parsed.GetValue(seed) ?? defaults.Seed,
            };
            var options = asked.Read(parsed, scenario, new AnalysisOptions()) with
            {
                Suppose = (parsed.GetValue(concede) ?? []).ToValueList(),
                Top = parsed.GetValue(top) ?? SetsTold,
            };
            if (QuestionRun.Ask(options, terminal, cancelKey, (o, cancellation) => ScenarioAnalyser.SelectSets(scenario, selection, o, cancellation)) is not { } selected)
            {
                return ExitCode.InvalidScenario;
            }

            target.Write(parsed.GetValue(format) == ReportFormat.Json ? JsonReport.Render(selected) : TextReport.Render(selected));
            DiagnosticOutput.WriteContradiction(selected.Analysis, reading.Locations, terminal);

            return selected switch
            {
                { Analysis.Verdict: Verdict.Inconsistent } => ExitCode.InvalidScenario,
                { IsComplete: true } => ExitCode.Finished,
                _ => cancelKey.Happened ? ExitCode.Cancelled : ExitCode.Incomplete,
            };
        });
        return command;
    }

    private static ValueList<PartyCost> Known(PartyCost[] caps, Scenario scenario)
    {
        var parties = scenario.Parties.Select(party => party.Id).ToList();
        foreach (var (party, _) in caps)
        {
            if (!parties.Contains(party))
            {
                throw new UsageException($"--cap: the scenario has no party '{party}'; its parties are {string.Join(", ", parties)}" + Nearest.Hint(party, parties));
            }

            if (caps.Count(cap => cap.Party == party) > 1)
            {
                throw new UsageException($"--cap: '{party}' has two caps; the lower one is enough");
            }
        }

        return caps.ToValueList();
    }
}
