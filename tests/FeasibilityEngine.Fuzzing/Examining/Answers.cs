using System.Text.RegularExpressions;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>All inquiries about a scenario and all that is written of them.</summary>
internal sealed partial class Answers(Scenario scenario, Probe probe, Func<bool> isEnough)
{
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    private static readonly AnalysisOptions Base = new() { Budget = Budget, Top = 8 };

    private static readonly ValueList<string> OddNames = ["no-such-thing", "", " ", "a\u001b[2J", "\u202Ea", "conflict-0", "conflict-99999999999999999999", "set-1=", "a=b"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What was written, by door; an answer that its budget cut short is not in it, since where it stops is chance.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The analyses by what was asked, first those of talks and of a settlement.</summary>
    public IReadOnlyList<(string Asked, Analysis Analysis)> Analyses { get; private set; } = [];

    /// <summary>True where not all was asked, because the input had taken enough time.</summary>
    public bool IsCutShort { get; private set; }

    public Answers Ask()
    {
        Analyses = [.. Questions().Select(question => (question.Asked, Analysis: Analyse(question.Asked, question.Options))).Where(answer => answer.Analysis is not null).Select(answer => (answer.Asked, answer.Analysis!))];
        foreach (var inquiry in new Action[] { Developments, Timelines, WhatIfs, Comparisons, Explanations, Sets, Expectations, Sweeps, Streams, Rules, Refusals, Cuts })
        {
            if (isEnough())
            {
                IsCutShort = true;
                break;
            }

            inquiry();
        }

        return this;
    }

    // Both questions, each development by itself and all together, and the days on which something changes.
    private IEnumerable<(string Asked, AnalysisOptions Options)> Questions()
    {
        yield return ("analysis of talks", Base);
        yield return ("analysis of a settlement", Base with { Question = Question.Settlement });
        var developments = scenario.Developments.Select(development => development.Id).ToList();
        foreach (var development in developments.Take(3))
        {
            yield return ($"analysis with {development}", Base with { Assume = [development] });
        }

        if (developments.Count > 1)
        {
            yield return ("analysis with all developments", Base with { Assume = [.. developments] });
        }

        var days = Days();
        foreach (var day in days.Take(2).Concat(days.Skip(2).TakeLast(1)).Append(DateOnly.MinValue).Append(DateOnly.MaxValue).Distinct())
        {
            yield return ($"analysis at {day:yyyy-MM-dd}", Base with { AsOf = day });
        }
    }

    private List<DateOnly> Days() => [.. scenario.Events.Select(happening => happening.On)
        .Concat(scenario.Positions.SelectMany(position => position.Stated.Select(statement => statement.On).Concat(position.Rungs.Select(rung => rung.Tabled).OfType<DateOnly>())))
        .Concat(scenario.Positions.SelectMany(position => new[] { position.From, position.Until }).OfType<DateOnly>())
        .Distinct().Order()];

    private Analysis? Analyse(string asked, AnalysisOptions options)
    {
        if (isEnough())
        {
            IsCutShort = true;
            return null;
        }

        var analysis = probe.Ask(asked, () => ScenarioAnalyser.Analyse(scenario, options), Budget);
        if (analysis is null)
        {
            return null;
        }

        if (analysis.IsComplete ? analysis.Interruptions.Count > 0 || analysis.Verdict == Verdict.Unknown : analysis.Interruptions.Count == 0)
        {
            probe.Fail(asked, "analysis: complete and interrupted", $"complete is {analysis.IsComplete}, the verdict {analysis.Verdict}, interruptions: {string.Join("; ", analysis.Interruptions)}");
        }

        Say(asked, "text", TextKind.Plain, () => TextReport.Render(analysis));
        Say(asked, "json", TextKind.Json, () => JsonReport.Render(analysis));
        if (asked is "analysis of talks" or "analysis of a settlement" || analysis.Assumed.Count > 0)
        {
            Say(asked, "markdown", TextKind.Plain, () => MarkdownReport.Render(analysis));
            Say(asked, "html", TextKind.Html, () => HtmlReport.Render(analysis));
            Say(asked, "dot", TextKind.Dot, () => DotReport.Render(analysis));
            Say(asked, "mermaid", TextKind.Mermaid, () => MermaidReport.Render(analysis));
            Say(asked, "narrow text", TextKind.Plain, () => TextReport.Render(analysis, new ReportOptions { Width = 40, Top = 1, ConflictsInFull = 1 }));
        }

        return analysis;
    }

    private void Developments()
    {
        if (scenario.Developments.Count == 0)
        {
            return;
        }

        const string asked = "developments";
        var found = probe.Ask(asked, () => ScenarioAnalyser.ExploreDevelopments(scenario, Base, new DevelopmentLimits { Combinations = 16, SetsPerCombination = 8 }), Budget);
        if (found is not null)
        {
            Say(asked, "text", TextKind.Plain, () => TextReport.Render(found.Before, found));
            Say(asked, "markdown", TextKind.Plain, () => MarkdownReport.Render(found.Before, found));
            Say(asked, "html", TextKind.Html, () => HtmlReport.Render(found.Before, found));
            Say(asked, "json", TextKind.Json, () => JsonReport.Render(found.Before, found));
        }
    }

    private void Timelines()
    {
        const string asked = "timeline";
        var timeline = probe.Ask(asked, () => ScenarioAnalyser.BuildTimeline(scenario, Base), Budget);
        if (timeline is not null)
        {
            Say(asked, "text", TextKind.Plain, () => TextReport.Render(timeline));
            Say(asked, "markdown", TextKind.Plain, () => MarkdownReport.Render(timeline));
            Say(asked, "html", TextKind.Html, () => HtmlReport.Render(timeline));
            Say(asked, "json", TextKind.Json, () => JsonReport.Render(timeline));
            if (Talks is { } analysis)
            {
                Say(asked, "html of an analysis", TextKind.Html, () => HtmlReport.Render(analysis, timeline: timeline));
                Say(asked, "markdown of an analysis", TextKind.Plain, () => MarkdownReport.Render(analysis, timeline: timeline));
                Say(asked, "json of an analysis", TextKind.Json, () => JsonReport.Render(analysis, timeline: timeline));
            }
        }

        var verdicts = probe.Ask("timeline of verdicts", () => ScenarioAnalyser.BuildVerdictTimeline(scenario, Base with { Question = Question.Settlement }), Budget);
        if (verdicts is not null)
        {
            Say("timeline of verdicts", "text", TextKind.Plain, () => TextReport.Render(verdicts));
        }
    }

    private Analysis? Talks => Analyses is [("analysis of talks", var talks), ..] ? talks : null;

    private void WhatIfs()
    {
        // A concession goes below the rung at which a position is stated; others are refused.
        var ladders = scenario.Positions.Where(position => position.Kind != PositionKind.RedLine)
            .Select(position => (position.Id, Below: position.Rungs.Skip(position.StatedRungAt(scenario.DefaultAsOf) + 1).ToList())).Where(ladder => ladder.Below.Count > 0).ToList();
        var acts = scenario.Acts.Where(act => act.Price is not null).SelectMany(act => act.Over is null
            ? [new Supposition(act.Id, Supposition.Performed)]
            : scenario.Sets.Where(set => set.Id == act.Over).SelectMany(set => set.Keys).Select(key => new Supposition($"{act.Id}[{key}]", Supposition.Performed))).ToList();
        var each = ladders.Select(ladder => new Supposition(ladder.Id, ladder.Below[^1].Id)).Take(3).Concat(acts.Take(2)).ToList();
        ValueList<Supposition>[] all = [[.. ladders.Select(ladder => new Supposition(ladder.Id, ladder.Below[0].Id)), .. acts]];
        foreach (var given in each.Select(one => (ValueList<Supposition>)[one]).Concat(all.Where(list => list.Count > 1)))
        {
            var asked = given.Count == 1 ? $"what if {given[0].Id}" : "what if all";
            var found = probe.Ask(asked, () => ScenarioAnalyser.Suppose(scenario, Base with { Suppose = given }), Budget);
            if (found is not null)
            {
                Say(asked, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(asked, "markdown", TextKind.Plain, () => MarkdownReport.Render(found));
                Say(asked, "html", TextKind.Html, () => HtmlReport.Render(found));
                Say(asked, "json", TextKind.Json, () => JsonReport.Render(found));
            }

            if (isEnough())
            {
                IsCutShort = true;
                return;
            }
        }
    }

    private void Comparisons()
    {
        foreach (var (other, analysis) in Analyses.Skip(1).Take(4))
        {
            var asked = "comparison with " + other;
            if (Talks is { } talks && probe.Ask(asked, () => ScenarioAnalyser.Compare(talks, analysis), TimeSpan.Zero) is { } comparison)
            {
                Say(asked, "text", TextKind.Plain, () => TextReport.Render(comparison));
                Say(asked, "markdown", TextKind.Plain, () => MarkdownReport.Render(comparison));
                Say(asked, "html", TextKind.Html, () => HtmlReport.Render(comparison));
                Say(asked, "json", TextKind.Json, () => JsonReport.Render(comparison));
            }
        }
    }

    private void Explanations()
    {
        var names = probe.Ask("explanation of nothing", () => ScenarioAnalyser.Explain(scenario, OddNames, Base), Budget)?.Explainable.Select(name => name.Name).ToList() ?? [];
        // Each by itself costs an analysis; the others are explained together.
        var asked = names.Take(2).Select(name => (ValueList<string>)[name]).Append([.. names.Take(60), .. OddNames]);
        foreach (var what in asked)
        {
            var door = what.Count == 1 ? "explanation of " + what[0] : "explanation of all";
            var found = probe.Ask(door, () => ScenarioAnalyser.Explain(scenario, what, Base), Budget);
            if (found is not null)
            {
                Say(door, "text", TextKind.Plain, () => TextReport.Render(found));
                Say(door, "markdown", TextKind.Plain, () => MarkdownReport.Render(found));
                Say(door, "html", TextKind.Html, () => HtmlReport.Render(found));
                Say(door, "json", TextKind.Json, () => JsonReport.Render(found));
            }
        }
    }

    // Writes down what a renderer gives, unless chance had a hand in it.
    private void Say(string asked, string form, TextKind kind, Func<string> render)
    {
        var door = $"{asked} as {form}";
        if (probe.Render(door, kind, render) is { } text && !door.Contains("cancelled", StringComparison.Ordinal) && !Partial().IsMatch(text))
        {
            _texts[door] = text;
        }
    }

    // As reports tell it, over the ends of lines too.
    [GeneratedRegex(@"the\s+budget\s+of|not\s+finished", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();
}
