using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>One concession set as a compact block: who would have to give what, what it costs, what it awaits and what returns without it.</summary>
internal sealed class ConcessionSetWriter(
    Page page, Analysis analysis, Vocabulary vocabulary, Phrasing phrasing, Standings standings, IReadOnlyList<ReachGroup> reachGroups,
    ConflictTelling? sentences = null)
{
    // The state of a set is told in two lines at the most.
    private const double MostLinesOfState = 1.6;

    private readonly PathWriter _paths = new(page, vocabulary, phrasing);
    private readonly Dictionary<ValueList<Standing>, string> _setsTold = [];
    private readonly Dictionary<string, string> _outcomesTold = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whyTold = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelsTold = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rung, string Otherwise), string> _told = [];

    /// <summary>Writes the set; <paramref name="more"/> stands after its total cost.</summary>
    public void Write(ConcessionSet set, bool withinReach, string more = "")
    {
        page.Topic(set.Id, Head(set, more, withinReach), 2, folds: true);
        var gives = SetClaims.Gives(set);
        if (!_setsTold.TryAdd(gives, set.Id))
        {
            page.Paragraph(Said.Claiming($"The same concessions as in {_setsTold[gives]}, where they are told.", new MinimalSet(set, withinReach)), 2);
            return;
        }

        page.Paragraph(Said.Join(" ", Said.Claiming(Costs(set), SetClaims.Costs(set)), Said.Claiming(Pareto(set), SetClaims.Pareto(set, withinReach)), OutcomeOnce(set, withinReach)), 2);
        foreach (var concession in set.Concessions)
        {
            Write(set, concession, withinReach);
        }

        // With nothing further to concede, it is told beside the verdict.
        foreach (var awaits in set.Concessions.Count == 0 ? [] : ReachVerdictWording.Between(analysis, set))
        {
            var rests = ReachVerdictWording.RestingOn(analysis, set, awaits);
            page.Paragraph(Said.Claiming($"- beside what is supposed, it rests on {Standings.Id(awaits.Rung)}, a rung of {vocabulary.PartyName(awaits.Rung.Party)}", rests), 2, 2);
            page.Paragraph(Said.Claiming($"awaits: {Awaited(awaits)}", rests), 4, 2);
        }

        _paths.Write(set, withinReach);
    }

    /// <summary>The set in a line: what it costs, who gives, whether it is within reach.</summary>
    public Said Head(ConcessionSet set, string more, bool withinReach) => Said.Join(
        " · ",
        Said.Claiming(set.Id, new MinimalSet(set, withinReach)),
        Said.Claiming($"total cost {Vocabulary.Number(set.TotalCost)}{more}", new CostsInTotal(SetClaims.Gives(set), set.TotalCost)),
        Shape(set),
        ReachVerdictWording.Reach(analysis, set, vocabulary));

    /// <summary>What keeps a set from being within reach, in a few words.</summary>
    public string Awaiting(ConcessionSet set) => set.Concessions.Count(concession => concession.Awaits is not null) is > 0 and var count
        ? $"{Text.InWords(count)} of them {(set.Awaits.Any(rung => rung.EndsOn is not null) ? "cannot be given" : count == 1 ? "awaits something" : "await something")}"
        : ReachVerdictWording.Between(analysis, set).Select(rest => Standings.Id(rest.Rung)).ToList() is { Count: > 0 } between ? $"it rests on {Text.List(between)}"
        : "what is supposed awaits something";

    /// <summary>The path alone, where there is more to tell than that everything happens at once.</summary>
    public void WritePath(ConcessionSet set, bool withinReach) => _paths.Write(set, withinReach);

    /// <summary>What a state that all accept holds beyond the first option of each issue; empty where there is nothing to tell.</summary>
    public Said Outcome(ConcessionSet set, bool withinReach)
    {
        var (conditions, words) = State(set);
        if (words.Count == 0)
        {
            return Said.Nothing;
        }

        var told = 1;
        for (var length = words[0].Length; told < words.Count && (length += words[told].Length) < MostLinesOfState * page.Width; told++)
        {
        }

        var left = words.Count - told;
        var more = left == 0 ? [] : new[] { $"{left.ToString(CultureInfo.InvariantCulture)} more (`--format json`)" };
        var opening = set.Concessions.Count == 0 ? "For example: " : "With it, for example: ";
        return Said.Claiming($"{opening}{Text.List([.. words.Take(told), .. more])}.", new CanHold(SetClaims.Gives(set), Joined(conditions), withinReach));
    }

    /// <summary>That there is nothing to tell of the state, because each issue stands at its first option, or there are none.</summary>
    public static Said FirstOptions(ConcessionSet set, Vocabulary vocabulary, bool withinReach) => Said.Claiming(
        set.Witness.Any(item => vocabulary.Issue(Standings.ReferenceOf(item.Name).Name) is not null)
            ? "A state that all accept holds the first option of each issue (`--format json`)."
            : "There is a state that all accept (`--format json`).",
        new CanHold(SetClaims.Gives(set), Joined([.. set.Witness.Select(item => vocabulary.Issue(Standings.ReferenceOf(item.Name).Name) is { } issue
            ? new OptionCheck(Standings.ReferenceOf(item.Name), [issue.Options[0]])
            : Condition.True)]), withinReach));

    private Said OutcomeOnce(ConcessionSet set, bool withinReach)
    {
        var outcome = Outcome(set, withinReach);
        return outcome.IsEmpty || _outcomesTold.TryAdd(outcome.Words, set.Id) ? outcome : outcome.In(words => $"With it, the same as with {_outcomesTold[words]}.");
    }

    private void Write(ConcessionSet set, Concession concession, bool withinReach)
    {
        var rung = Standings.Id(concession.To);
        var otherwise = Otherwise(concession);
        var isNew = _told.TryAdd((rung, otherwise), set.Id);
        var cost = Vocabulary.Number(concession.Cost);
        var note = isNew ? $"{rung}, cost {cost}" : $"cost {cost}; see {_told[(rung, otherwise)]}";
        page.Paragraph(Said.Claiming($"- {standings.Giving(concession.To)} ({note})", [new Concedes(concession.To, concession.Cost), .. Returning(set, concession, withinReach)]), 2, 2);
        if (isNew)
        {
            if (concession.Awaits is { } awaits)
            {
                page.Paragraph(Said.Claiming($"awaits: {Awaited(awaits)}", SetClaims.Awaits(awaits)), 4, 2);
            }

            page.Paragraph(Said.Claiming($"without it: {otherwise}", Returning(set, concession, withinReach)), 4, 2);
            WriteWhy(concession, withinReach);
        }
    }

    private static IEnumerable<Claim> Returning(ConcessionSet set, Concession concession, bool withinReach) =>
        concession.Otherwise is { } conflict ? [new Returns(set, concession.To, conflict.Positions, withinReach)] : [];

    // A conflict that is listed is told where it is listed; one that only returns is told here, once.
    private void WriteWhy(Concession concession, bool withinReach)
    {
        if (sentences is not null && concession.Otherwise is { Positions.Count: > 0 } conflict
            && analysis.Conflicts.All(listed => !listed.Positions.Equals(conflict.Positions)) && _whyTold.Add(conflict.Id))
        {
            page.Aside(
                Said.Claiming("Why these exclude each other", new MinimalConflict(conflict.Positions, withinReach)), () => sentences.Tell(conflict, withinReach));
        }
    }

    private string Awaited(OutOfReach awaits)
    {
        var parts = new List<string>();
        if (awaits.TabledOn is not null)
        {
            parts.Add(ReachReasons.AwaitedDay(awaits, Vocabulary.Date));
        }

        if (awaits.Needs is { } needs)
        {
            var label = reachGroups.First(group => group.Needs.ToString() == needs.ToString()).Label;
            parts.Add(_labelsTold.Add(label) ? $"{ReachReasons.Awaited(needs)} (see {label} below)" : $"see {label} below");
        }

        return string.Join("; ", parts);
    }

    private string Otherwise(Concession concession)
    {
        if (concession.Otherwise is not { } conflict)
        {
            return "not worked out";
        }

        if (analysis.Conflicts.FirstOrDefault(listed => listed.Positions.Equals(conflict.Positions)) is { } listed)
        {
            return $"{listed.Id} is back";
        }

        var names = conflict.Positions.Select(Standings.Short).ToList();
        return names.Count switch
        {
            0 => RuleWording.LeaveNoState(conflict),
            1 => $"{names[0]} cannot be met",
            _ => $"{Text.List(names)} clash",
        };
    }

    /// <summary>Who gives, in a few words.</summary>
    public Said Shape(ConcessionSet set)
    {
        // Every party that gives has its share of the costs, be it 0.
        var helpers = set.CostByParty.Count(cost => vocabulary.IsThirdParty(cost.Party));
        var help = helpers switch { 0 => "", 1 => "a third party's help", _ => $"the help of {Text.InWords(helpers)} third parties" };
        var sides = set.CostByParty.Count - helpers;
        return Said.Claiming(
            (sides, helpers) switch
            {
                (0, 0) => "nobody gives",
                (0, 1) => "only a third party gives",
                (0, _) => "only third parties give",
                (1, 0) => "only one side gives",
                (1, _) => $"only one side gives, with {help}",
                (_, 0) => $"{Text.InWords(sides)} sides give",
                _ => $"{Text.InWords(sides)} sides give, with {help}",
            },
            new Givers(SetClaims.Gives(set), sides, helpers));
    }

    private string Costs(ConcessionSet set) => set.CostByParty.Count == 0
        ? ""
        : $"Cost: {string.Join(", ", set.CostByParty.Select(c => $"{vocabulary.PartyName(c.Party)} {Vocabulary.Number(c.Cost)}"))}.";

    // A set on the front is nothing unusual, so only the others are spoken of.
    private static string Pareto(ConcessionSet set) => set.OnParetoFront switch
    {
        true => "",
        false => "Another set costs every party at most as much and one of them less (not on the Pareto front).",
        _ => "Whether another set costs every party at most as much and one of them less was not worked out.",
    };

    // What is conceded is told already, and issues that nothing decides stand at their first option. Keys with the same option go together.
    private (List<Condition> Conditions, List<string> Words) State(ConcessionSet set)
    {
        List<Condition> conditions =
        [
            .. set.Witness
                .Where(item => IsTelling(set, item))
                .GroupBy(item => (Standings.ReferenceOf(item.Name).Name, item.Value))
                .Select(group => Joined([.. group.Select(Claim)])),
        ];
        return (conditions, conditions.ConvertAll(phrasing.Claim));
    }

    private bool IsTelling(ConcessionSet set, NamedValue item)
    {
        var name = Standings.ReferenceOf(item.Name).Name;
        return vocabulary.Issue(name) is { } issue
            ? issue.Options.Count > 0 && item.Value != issue.Options[0]
            : vocabulary.Act(name) is not null && item.Value == "true" && set.Concessions.All(concession => concession.To.Id != item.Name);
    }

    private static Condition Joined(List<Condition> claims) => claims.Count == 1 ? claims[0] : new Conjunction(claims.ToValueList());

    private Condition Claim(NamedValue item) => vocabulary.Issue(Standings.ReferenceOf(item.Name).Name) is null
        ? new Occurrence(Standings.ReferenceOf(item.Name))
        : new OptionCheck(Standings.ReferenceOf(item.Name), [item.Value]);
}
