using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Fuzzing.Examining;

internal sealed partial class Answers
{
    private void Sets()
    {
        foreach (var order in Enum.GetValues<SetOrder>())
        {
            foreach (var selection in Selections(order))
            {
                var asked = $"sets {order} {(selection.WithinReachOnly ? "within reach" : selection.Caps.Count > 0 ? "with a cap" : "of all")}";
                var found = probe.Ask(asked, () => ScenarioAnalyser.SelectSets(scenario, selection, Base), Budget);
                if (found is not null)
                {
                    Say(asked, "text", TextKind.Plain, () => TextReport.Render(found));
                    Say(asked, "json", TextKind.Json, () => JsonReport.Render(found));
                }

                if (isEnough())
                {
                    IsCutShort = true;
                    return;
                }
            }
        }
    }

    private IEnumerable<SetSelection> Selections(SetOrder order)
    {
        yield return new SetSelection { Order = order };
        yield return new SetSelection { Order = order, WithinReachOnly = true };
        if (scenario.Parties is [var party, ..])
        {
            yield return new SetSelection { Order = order, Caps = [new PartyCost(party.Id, 1m)] };
        }
    }

    private void Expectations()
    {
        const string asked = "expectations";
        var found = probe.Ask(asked, () => ScenarioAnalyser.TestExpectations(scenario, Base), Budget);
        if (found is not null)
        {
            TestedScenario[] tested = [new("a<b>&\u00E9.yaml", found, ScenarioValidator.Validate(scenario))];
            Say(asked, "text", TextKind.Plain, () => TextReport.Render(tested));
            Say(asked, "json", TextKind.Json, () => JsonReport.Render(tested));
            Say(asked, "junit", TextKind.Xml, () => JUnitReport.Render(tested));
        }
    }

    private void Sweeps()
    {
        ValueList<string> vary =
        [
            .. scenario.Positions.Any(position => position.Rungs.Count > 1) ? new[] { "cost:*:50%..150%/50%" } : [],
            .. scenario.Developments.Count > 0 ? new[] { "development:*" } : [],
            .. scenario.Events.Count > 0 ? new[] { "date:events" } : [],
            .. scenario.Positions.Count > 0 ? new[] { "position:*" } : [],
        ];
        var options = new SweepOptions { Vary = vary, Samples = 4, Seed = 1 };
        const string asked = "sweep";
        Sweep? sweep = null;
        List<SweepVariant>? variants = null;
        SweepSummary? summary = null;
        _ = probe.Ask(asked, () =>
        {
            try
            {
                sweep = ScenarioAnalyser.PrepareSweep(scenario, options, Base);
                variants = [.. sweep.Variants()];
                summary = ScenarioAnalyser.Sweep(scenario, options, Base);
            }
            catch (VariationException)
            {
                // Documented: too many combinations, or costs that grow too large.
            }

            return asked;
        }, Budget * 9);
        if (summary is null || variants is null || sweep is null)
        {
            return;
        }

        Say(asked, "text", TextKind.Plain, () => TextReport.Render(summary));
        Say(asked, "json", TextKind.Json, () => JsonReport.Render(summary));
        Again(asked, SweepLines.Render(sweep.Header), line => SweepLines.Render(SweepLines.ReadHeader(line)));
        foreach (var variant in variants)
        {
            _sweepLines.Add(SweepLines.Render(variant));
            Again(asked, _sweepLines[^1], line => SweepLines.Render(SweepLines.ReadVariant(line)));
        }
    }

    // Half a surrogate pair, which no file may hold, is written as this escape; read, it is a character like others.
    private const string HalfAPair = "\\uFFFD";

    private readonly List<string> _sweepLines = [];

    /// <summary>Lines of the sweep that was made.</summary>
    public IReadOnlyList<string> LinesOfSweep => _sweepLines;

    // A line of a sweep is the same after it was read.
    private void Again(string asked, string line, Func<string, string> reread)
    {
        probe.Check(asked + " as a line", TextKind.JsonLines, line);
        if (probe.Ask(asked + " as a line read", () => reread(line), TimeSpan.Zero) is { } again && again != line && !line.Contains(HalfAPair, StringComparison.Ordinal))
        {
            probe.Fail(asked + " as a line", "sweep: a line is another one after it was read", $"{line}\n{again}");
        }
    }

    private void Streams()
    {
        foreach (var order in Enum.GetValues<StreamOrder>())
        {
            foreach (var withinReach in new[] { false, true })
            {
                var asked = $"stream {order} {(withinReach ? "within reach" : "of all")}";
                var stream = ScenarioAnalyser.StreamConcessionSets(scenario, Base, withinReach, order);
                var sets = probe.Ask(asked, () => Collected(stream).GetAwaiter().GetResult(), Budget);
                if (sets is not null && stream.IsComplete && Talks is { IsComplete: true } talks)
                {
                    var count = withinReach ? talks.Counts.WithinReach : talks.Counts.ConcessionSets;
                    if (stream.Count is { IsProven: true } found && count.IsProven && found != count)
                    {
                        probe.Fail(asked, "stream: another count than the analysis", string.Create(CultureInfo.InvariantCulture, $"{found} and {count}"));
                    }

                    if (stream.Verdict != talks.Verdict)
                    {
                        probe.Fail(asked, "stream: another verdict than the analysis", $"{stream.Verdict} and {talks.Verdict}");
                    }
                }
            }
        }
    }

    private static async Task<List<ConcessionSet>> Collected(ConcessionSetStream stream)
    {
        var sets = new List<ConcessionSet>();
        await foreach (var set in stream.ConfigureAwait(false))
        {
            sets.Add(set);
        }

        return sets;
    }

    private void Rules()
    {
        _ = probe.Ask("rules", () =>
        {
            var contradiction = ScenarioAnalyser.FindContradiction(scenario);
            if (contradiction is not null)
            {
                probe.Characters("rules", DiagnosticText.Render(contradiction));
            }

            var isContradicted = contradiction is { Severity: Severity.Error };
            if (Talks is { IsComplete: true } talks && talks.Verdict == Verdict.Inconsistent != isContradicted && contradiction?.Severity != Severity.Warning)
            {
                probe.Fail("rules", "rules: the analysis says otherwise", $"{talks.Verdict}, and {contradiction?.Message ?? "no contradiction"}");
            }

            return "";
        }, TimeSpan.Zero);
    }

    // What is documented to be refused is refused with just that.
    private void Refusals()
    {
        probe.Refuse<ArgumentException>("refusal of a development", () => ScenarioAnalyser.Analyse(scenario, Base with { Assume = ["no such thing"] }));
        probe.Refuse<ConcessionException>("refusal of a concession", () => ScenarioAnalyser.Suppose(scenario, Base with { Suppose = [new Supposition("no such thing", "x")] }));
        probe.Refuse<ArgumentException>("refusal of a timeline", () => ScenarioAnalyser.BuildTimeline(scenario, Base with { Suppose = [new Supposition("x", "y")] }));
        probe.Refuse<ArgumentException>("refusal of a cap", () => ScenarioAnalyser.SelectSets(scenario, new SetSelection { Caps = [new PartyCost("no such party", 1m)] }, Base));
        probe.Refuse<VariationException>("refusal of a sweep", () => ScenarioAnalyser.PrepareSweep(scenario, new SweepOptions { Vary = ["cost:no-such-thing=x:1..2"] }, Base));
    }
}
