using System.Text;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Fuzzing.Mutations;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>The small languages beside the file: conditions, concessions, what a sweep varies, and its lines. Changed as files are.</summary>
internal sealed class Grammars(Probe probe, Scenario scenario, Dice dice)
{
    private const int Most = 12;

    public void Check(IReadOnlyList<string> sweepLines)
    {
        foreach (var condition in scenario.Rules.Select(rule => rule.Condition).Concat(scenario.Positions.SelectMany(position => position.Rungs).Select(rung => rung.Accepts)).Take(Most))
        {
            var text = condition.ToString();
            Condition(text);
            Condition(LineMutations.Mutate(text, text, dice, dice.Between(1, 3)));
            Condition(Changed(text));
        }

        foreach (var given in new[] { "p=r", "act", "act[key]", "=", "p==r" })
        {
            _ = probe.Ask("concession in words", () => Supposition.Parse(Changed(given)), TimeSpan.Zero);
        }

        foreach (var entry in new[] { "cost:*:50%..150%/50%", "cost:p=r:1..5/0.5", "date:2022-01-01..2022-12-31/30d", "date:events", "development:*", "position:*" })
        {
            Allow<VariationException>("variation in words", () => ScenarioAnalyser.PrepareSweep(scenario, new SweepOptions { Vary = [Changed(entry)] }));
            Allow<VariationException>("variation in words", () => ScenarioAnalyser.PrepareSweep(scenario, new SweepOptions { Vary = [LineMutations.Mutate(entry, entry, dice, 1)] }));
        }

        foreach (var line in sweepLines)
        {
            Allow<FormatException>("line of a sweep", () => SweepLines.ReadVariant(Changed(line)));
            Allow<FormatException>("line of a sweep", () => SweepLines.ReadHeader(Changed(line)));
        }
    }

    private string Changed(string text) => Encoding.UTF8.GetString(ByteMutations.Mutate(Encoding.UTF8.GetBytes(text), dice, dice.Between(1, 2)));

    // What is no condition has a diagnostic; what is one prints as itself.
    private void Condition(string text) => _ = probe.Ask("condition in words", () =>
    {
        if (!ConditionText.TryParse(text, out var condition, out var diagnostic))
        {
            probe.Check("diagnostic of a condition", TextKind.Plain, DiagnosticText.Render(diagnostic));
            return "";
        }

        var printed = condition.ToString();
        if (ConditionText.Parse(printed) != condition)
        {
            probe.Fail("condition in words", "condition: prints as another one", $"{text}\n{printed}");
        }

        return printed;
    }, TimeSpan.Zero);

    private void Allow<T>(string door, Action call)
        where T : Exception => _ = probe.Ask(door, () =>
    {
        try
        {
            call();
        }
        catch (T)
        {
            // Documented.
        }

        return door;
    }, TimeSpan.Zero);
}
