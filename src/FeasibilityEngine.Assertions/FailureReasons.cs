using System.Text;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// Why things are as they are, for the message of a failing assertion: sections below its first sentence, the places in the file of
/// all that they name at the end.
/// </summary>
internal sealed class FailureReasons(Analysis analysis)
{
    // Longer lists help nobody in a test's output.
    private const int MostItems = 10;

    private readonly FindingSentences _sentences = new(analysis);
    private readonly Places _places = new(analysis.Scenario);
    private readonly List<string> _sections = [];

    /// <summary>The verdict with what it means: "remote: nothing that can be given …".</summary>
    public static string Case(Analysis analysis)
    {
        var path = MessageWords.PathTo(analysis.Question);
        return MessageWords.Of(analysis.Verdict) + analysis.Verdict switch
        {
            Verdict.Open => ": nobody has to concede anything.",
            Verdict.Openable => $": concessions that can be given {MessageWords.OnDay(analysis.AsOf)} open {path}.",
            Verdict.Remote => $": nothing that can be given {MessageWords.OnDay(analysis.AsOf)} opens {path}; other concessions in the scenario would.",
            Verdict.Closed => $": no concession in the scenario opens {path}.",
            Verdict.Inconsistent when analysis.Assumed.Count > 0 && analysis.IsConsistentUnassumed != false => ": with what is assumed, the rules exclude every state, whatever the parties do.",
            Verdict.Inconsistent => ": the rules alone exclude every state, whatever the parties do.",
            _ => $": {MessageWords.Stopped(analysis.Interruptions)} before it was proven.",
        };
    }

    /// <summary>The shortest reason why the path is not open: the smallest minimal conflict, told.</summary>
    public FailureReasons Why()
    {
        var closing = analysis.ClosedBy.Count > 0;
        var conflicts = closing ? analysis.ClosedBy : analysis.Conflicts;
        if (conflicts.Count == 0)
        {
            return this;
        }

        // What the parties insist on is nearer to the matter than an act that is not conceded so far.
        var shortest = conflicts
            .OrderBy(conflict => conflict.Positions.Count)
            .ThenBy(HasAct)
            .Take(MostItems)
            .MinBy(conflict => (conflict.Positions.Count, HasAct(conflict), _sentences.Explain(conflict).Count))!;
        var count = analysis.Counts.Conflicts;
        var isOnly = count is { IsProven: true, Found.IsOne: true };
        var among = isOnly ? "the only minimal conflict" : $"one of {MessageWords.Count(count.Found, "minimal conflict")}{(count.IsProven ? "" : " found so far")}";
        return Tell(shortest, analysis.Verdict == Verdict.Inconsistent ? $"{(shortest.Rules.Count == 1 ? "The rule that excludes every state" : "The rules that contradict each other")}{Id(shortest.Id)}:"
            : closing ? $"The shortest reason{Id(shortest.Id, "among what cannot be conceded")}:"
            : $"The {(isOnly ? "" : "shortest ")}reason{Left}{Id(shortest.Id, among)}:");
    }

    /// <summary>A conflict in words.</summary>
    public FailureReasons Tell(Conflict conflict, string title)
    {
        _places.Name(conflict.Positions.Select(member => member.Id).Concat(conflict.Rules.Select(rule => rule.Rule)));
        return Section(title, _sentences.Explain(conflict));
    }

    /// <summary>The cheapest concessions that open the path, or that nothing does. Nothing where it is open.</summary>
    public FailureReasons WayOut()
    {
        switch (analysis)
        {
            case { Verdict: Verdict.Openable, WithinReach: [var set, ..] }:
                return Tell(set, $"The cheapest {Further}concessions within reach that open it{Id(set.Id, Cost(set))}:");
            case { Verdict: not Verdict.Open, ConcessionSets: [var set, ..] }:
                return Tell(set, $"The cheapest {Further}concessions that would open it{Id(set.Id, Cost(set))}:");
            case { Verdict: Verdict.Closed }:
                return Section("Nothing in the scenario opens it: no fallback and no priced act in it is enough.", []);
            case { Verdict: Verdict.Inconsistent, ClosedBy: [{ Rules.Count: 1 }, ..] }:
                return Section("Nothing that is conceded opens it: this rule excludes every state by itself.", []);
            case { Verdict: Verdict.Inconsistent }:
                return Section("Nothing that is conceded opens it: without any one of these rules they no longer contradict each other.", []);
            default:
                return this;
        }
    }

    /// <summary>A concession set, one concession a line.</summary>
    public FailureReasons Tell(ConcessionSet set, string title) => Section(title, set.Concessions.Select(concession =>
        $"- {_sentences.Giving(concession.To)} ({MessageWords.Concession(concession.To)}, cost {MessageWords.Number(concession.Cost)})"
        + (concession.Awaits is { } awaits ? $"; awaits {FindingSentences.Awaiting(awaits)}" : "")));

    /// <summary>The conflicts, one a line.</summary>
    public FailureReasons List(IReadOnlyCollection<Conflict> conflicts, string title) => conflicts.Count == 0 ? this : Section(
        title,
        [.. conflicts.Take(MostItems).Select(conflict => $"- {MessageWords.Members(conflict)} ({conflict.Id})"), .. More(conflicts.Count)]);

    /// <summary>The sets, one a line.</summary>
    public FailureReasons List(IReadOnlyCollection<ConcessionSet> sets, string title) => sets.Count == 0 ? this : Section(
        title,
        [
            .. sets.Take(MostItems).Select(set => $"- {MessageWords.List([.. set.Concessions.Select(concession => MessageWords.Concession(concession.To))])} "
                + $"({set.Id}, cost {MessageWords.Number(set.TotalCost)}{(set.IsWithinReach ? "" : ", not within reach")})"),
            .. More(sets.Count),
        ]);

    /// <summary>A section: its title, and lines below it.</summary>
    public FailureReasons Section(string title, IEnumerable<string> lines)
    {
        var text = new StringBuilder(title);
        foreach (var line in lines)
        {
            text.Append("\n  ").Append(line);
        }

        _sections.Add(text.ToString());
        return this;
    }

    /// <summary>Names whose places are shown, beside those of what was told.</summary>
    public FailureReasons At(IEnumerable<string> names)
    {
        _places.Name(names);
        return this;
    }

    /// <summary>The whole message after its first sentence.</summary>
    public string After(string first) => string.Join("\n\n", [first, .. _sections, .. _places.Section()]);

    // With concessions supposed, conflicts and sets have names of their own, which no report of the scenario shows.
    private bool IsSupposed => analysis.Supposed.Count > 0;

    private string Left => IsSupposed ? " that is left" : "";

    private string Further => IsSupposed ? "further " : "";

    private string Id(params string[] note) => IsSupposed
        ? note.Length > 1 ? $" ({note[1]})" : ""
        : $" ({string.Join(", ", note)})";

    private static bool HasAct(Conflict conflict) => conflict.Positions.Any(member => member.IsAct);

    private static string Cost(ConcessionSet set) => $"cost {MessageWords.Number(set.TotalCost)}";

    private static IEnumerable<string> More(int count) =>
        count > MostItems ? [$"… and {MessageWords.Number((decimal)(count - MostItems))} more"] : [];
}
