using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Fuzzing.Examining;

internal sealed partial class Answers
{
    private static readonly int[] Reports = [0, 1, 2, 3, 5, 8, 13];

    // What is cut short is an answer too, and is told like one: by limits, and by cancelling at one report of progress or another.
    private void Cuts()
    {
        Limited("analysis without diagrams", Base with { DiagramLimit = 0 });
        Limited("analysis with limits of one", Base with { DiagramLimit = 0, ConflictLimit = 1, ConcessionSetLimit = 1, Top = 1 });
        foreach (var after in Reports)
        {
            if (isEnough())
            {
                IsCutShort = true;
                return;
            }

            Cut("analysis", after, (options, token) => ScenarioAnalyser.Analyse(scenario, options, token), Written);
            Cut("developments", after, (options, token) => ScenarioAnalyser.ExploreDevelopments(scenario, options, null, token), (door, found) =>
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found.Before, found));
                Say(door, "html", TextKind.Html, () => HtmlReport.Render(found.Before, found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found.Before, found));
            });
            Cut("timeline", after, (options, token) => ScenarioAnalyser.BuildTimeline(scenario, options, token), (door, found) =>
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(door, "html", TextKind.Html, () => HtmlReport.Render(found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
            });
            Cut("explanation", after, (options, token) => ScenarioAnalyser.Explain(scenario, [.. scenario.Positions.Select(position => position.Id), "set-1", "conflict-1"], options, token), (door, found) =>
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(door, "html", TextKind.Html, () => HtmlReport.Render(found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
            });
            foreach (var order in Enum.GetValues<SetOrder>())
            {
                Cut($"sets {order}", after, (options, token) => ScenarioAnalyser.SelectSets(scenario, new SetSelection { Order = order }, options, token), (door, found) =>
                {
                    Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                    Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
                });
            }

            Cut("what if", after, (options, token) => ScenarioAnalyser.Suppose(scenario, options with { Suppose = Lowest }, token), (door, found) =>
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(door, "html", TextKind.Html, () => HtmlReport.Render(found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
            });
            Cut("expectations", after, (options, token) => ScenarioAnalyser.TestExpectations(scenario, options, token), (door, found) =>
                Say(door, "text", TextKind.Plain, () => TextReport.Render([new TestedScenario("x.yaml", found, [])])));
            Cut("sweep", after, (options, token) => ScenarioAnalyser.Sweep(scenario, new SweepOptions { Vary = scenario.Developments.Count > 0 ? ["development:*"] : [], Samples = 3 }, options, token), (door, found) =>
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
            });
        }
    }

    // The first position that can go down, at its last rung.
    private ValueList<Supposition> Lowest => scenario.Positions
        .Where(position => position.Kind != PositionKind.RedLine && position.StatedRungAt(scenario.DefaultAsOf) < position.Rungs.Count - 1)
        .Take(1).Select(position => new Supposition(position.Id, position.Rungs[^1].Id)).ToValueList();

    private void Cut<T>(string inquiry, int after, Func<AnalysisOptions, CancellationToken, T> ask, Action<string, T> write)
        where T : class
    {
        var door = $"{inquiry} cancelled at report {after}";
        using var stopping = new Stopping(after);
        if (probe.Ask(door, () => ask(Base with { Progress = stopping }, stopping.Token), Budget) is { } found)
        {
            write(door, found);
        }
    }

    private void Written(string door, Analysis analysis)
    {
        Say(door, "text", TextKind.Plain, () => TextReport.Render(analysis));
        Say(door, "markdown", TextKind.Plain, () => MarkdownReport.Render(analysis));
        Say(door, "html", TextKind.Html, () => HtmlReport.Render(analysis));
        Say(door, "json", TextKind.Json, () => JsonReport.Render(analysis));
        Say(door, "dot", TextKind.Dot, () => DotReport.Render(analysis));
        Say(door, "mermaid", TextKind.Mermaid, () => MermaidReport.Render(analysis));
        if (Talks is { IsComplete: true } talks && analysis.Verdict != Verdict.Unknown && analysis.Verdict != talks.Verdict)
        {
            probe.Fail(door, $"{door.Split(' ')[0]}: another verdict where it was cut short", $"{analysis.Verdict}, in full {talks.Verdict}");
        }
    }

    private void Limited(string door, AnalysisOptions options)
    {
        if (probe.Ask(door, () => ScenarioAnalyser.Analyse(scenario, options), Budget) is not { } analysis)
        {
            return;
        }

        Written(door, analysis);
        if (Talks is { IsComplete: true } talks && analysis.IsComplete
            && (analysis.Counts with { Top = 0 } != talks.Counts with { Top = 0 } || !Members(analysis).SetEquals(Members(talks)) || Cheapest(analysis) != Cheapest(talks)))
        {
            probe.Fail(door, $"{door}: other answers", $"{analysis.Counts}, {string.Join("; ", Members(analysis))}\n{talks.Counts}, {string.Join("; ", Members(talks))}");
        }
    }

    private static HashSet<string> Members(Analysis analysis) =>
        analysis.ListsAllConflicts ? [.. analysis.Conflicts.Select(conflict => string.Join(", ", conflict.Positions.Select(standing => standing.Id).Order(StringComparer.Ordinal)))] : [];

    private static decimal? Cheapest(Analysis analysis) => analysis.ConcessionSets.Count == 0 ? null : analysis.ConcessionSets[0].TotalCost;
}
