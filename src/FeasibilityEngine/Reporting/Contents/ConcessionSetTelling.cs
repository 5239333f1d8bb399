using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>One concession set in a compact form: who would have to give what, what it costs, what it awaits and what returns without it.</summary>
internal sealed class ConcessionSetTelling(
    Analysis analysis, Vocabulary vocabulary, Phrasing phrasing, Standings standings, IReadOnlyList<ReachGroup> reachGroups, ReportOptions options,
    ConflictTelling? sentences = null)
{
    // The state of a set is told in two lines at the most.
    private const double MostLinesOfState = 1.6;

    private readonly PathTelling _paths = new(vocabulary, phrasing);
    private readonly Dictionary<ValueList<Standing>, string> _setsTold = [];
    private readonly Dictionary<string, string> _outcomesTold = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whyTold = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelsTold = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rung, string Otherwise), string> _told = [];

    /// <summary>The set; <paramref name="more"/> stands after its total cost. What is told of one is not told again of another.</summary>
    public TopicBlock Of(ConcessionSet set, bool withinReach, string more = "")
    {
        var gives = SetClaims.Gives(set);
        IReadOnlyList<Block> told = _setsTold.TryAdd(gives, set.Id)
            ? [.. Told(set, withinReach)]
            : [new ParagraphBlock(Said.Claiming($"The same concessions as in {new Mention(_setsTold[gives])}, where they are told.", new MinimalSet(set, withinReach)))];
        return new TopicBlock(set.Id, Head(set, more, withinReach), told)
        {
            Hangs = true,
            Folds = true,
        };
    }

    private IEnumerable<Block> Told(ConcessionSet set, bool withinReach)
    {
        yield return new ParagraphBlock(Said.Join(" ", Said.Claiming(Costs(set), SetClaims.Costs(set)), Said.Claiming(Pareto(set), SetClaims.Pareto(set, withinReach)), OutcomeOnce(set, withinReach)));
        foreach (var concession in set.Concessions)
        {
            yield return Item(set, concession, withinReach);
        }

        // With nothing further to concede, it is told beside the verdict.
        foreach (var awaits in set.Concessions.Count == 0 ? [] : ReachVerdictWording.Between(analysis, set))
        {
            var rests = ReachVerdictWording.RestingOn(analysis, set, awaits);
            yield return ItemBlock.Bullet(
                Said.Claiming($"beside what is supposed, it rests on {Standings.Id(awaits.Rung)}, a rung of {vocabulary.PartyName(awaits.Rung.Party)}", rests),
                Hanging(Said.Claiming($"awaits: {Awaited(awaits)}", rests)));
        }

        foreach (var block in Path(set, withinReach))
        {
            yield return block;
        }
    }

    /// <summary>The set in a line: what it costs, who gives, whether it is within reach.</summary>
    public Said Head(ConcessionSet set, string more, bool withinReach) => Said.Join(
        " · ",
        Said.Claiming(new Mention(set.Id), new MinimalSet(set, withinReach)),
        Said.Claiming($"total cost {Vocabulary.Number(set.TotalCost)}{more}", new CostsInTotal(SetClaims.Gives(set), set.TotalCost)),
        Shape(set),
        ReachVerdictWording.Reach(analysis, set, vocabulary));

    /// <summary>What keeps a set from being within reach, in a few words.</summary>
    public string Awaiting(ConcessionSet set) => set.Concessions.Count(concession => concession.Awaits is not null) is > 0 and var count
        ? $"{Text.InWords(count)} of them {(set.Awaits.Any(rung => rung.EndsOn is not null) ? "cannot be given" : count == 1 ? "awaits something" : "await something")}"
        : ReachVerdictWording.Between(analysis, set).Select(rest => Standings.Id(rest.Rung)).ToList() is { Count: > 0 } between ? $"it rests on {Text.List(between)}"
        : "what is supposed awaits something";

    /// <summary>The path alone, where there is more to tell than that everything happens at once.</summary>
    public IEnumerable<Block> Path(ConcessionSet set, bool withinReach) => _paths.Of(set, withinReach);

    /// <summary>What a state that all accept holds beyond the first option of each issue; empty where there is nothing to tell.</summary>
    public Said Outcome(ConcessionSet set, bool withinReach)
    {
        var (conditions, words) = State(set);
        if (words.Count == 0)
        {
            return Said.Nothing;
        }

        var told = 1;
        for (var length = words[0].Length; told < words.Count && (length += words[told].Length) < MostLinesOfState * options.Width; told++)
        {
        }

        var left = words.Count - told;
        IEnumerable<Prose> more = left == 0 ? [] : [(Prose)$"{left} more ({new Code("--format json")})"];
        var opening = set.Concessions.Count == 0 ? "For example: " : "With it, for example: ";
        return Said.Claiming($"{opening}{Prose.List([.. words.Take(told).Select(word => (Prose)word), .. more])}.", new CanHold(SetClaims.Gives(set), Joined(conditions), withinReach));
    }

    /// <summary>That there is nothing to tell of the state, because each issue stands at its first option, or there are none.</summary>
    public static Said FirstOptions(ConcessionSet set, Vocabulary vocabulary, bool withinReach) => Said.Claiming(
        set.Witness.Any(item => vocabulary.Issue(Standings.ReferenceOf(item.Name).Name) is not null)
            ? (Prose)$"A state that all accept holds the first option of each issue ({new Code("--format json")})."
            : (Prose)$"There is a state that all accept ({new Code("--format json")}).",
        new CanHold(SetClaims.Gives(set), Joined([.. set.Witness.Select(item => vocabulary.Issue(Standings.ReferenceOf(item.Name).Name) is { } issue
            ? new OptionCheck(Standings.ReferenceOf(item.Name), [issue.Options[0]])
            : Condition.True)]), withinReach));

    private Said OutcomeOnce(ConcessionSet set, bool withinReach)
    {
        var outcome = Outcome(set, withinReach);
        return outcome.IsEmpty || _outcomesTold.TryAdd(outcome.Words.Plain, set.Id)
            ? outcome
            : outcome.In(words => $"With it, the same as with {new Mention(_outcomesTold[words.Plain])}.");
    }

    private ItemBlock Item(ConcessionSet set, Concession concession, bool withinReach)
    {
        var rung = Standings.Id(concession.To);
        var otherwise = Otherwise(concession);
        var isNew = _told.TryAdd((rung, otherwise.Plain), set.Id);
        var cost = Vocabulary.Number(concession.Cost);
        var note = isNew ? (Prose)$"{rung}, cost {cost}" : (Prose)$"cost {cost}; see {new Mention(_told[(rung, otherwise.Plain)])}";
        return ItemBlock.Bullet(
            Said.Claiming($"{standings.Giving(concession.To)} ({note})", [new Concedes(concession.To, concession.Cost), .. Returning(set, concession, withinReach)]),
            isNew ? [.. Under(set, concession, otherwise, withinReach)] : []);
    }

    private IEnumerable<Block> Under(ConcessionSet set, Concession concession, Prose otherwise, bool withinReach)
    {
        if (concession.Awaits is { } awaits)
        {
            yield return Hanging(Said.Claiming($"awaits: {Awaited(awaits)}", SetClaims.Awaits(awaits)));
        }

        yield return Hanging(Said.Claiming($"without it: {otherwise}", Returning(set, concession, withinReach)));

        // A conflict that is listed is told where it is listed; one that only returns is told here, once.
        if (sentences is not null && concession.Otherwise is { Positions.Count: > 0 } conflict
            && analysis.Conflicts.All(listed => !listed.Positions.Equals(conflict.Positions)) && _whyTold.Add(conflict.Id))
        {
            yield return new AsideBlock(
                Said.Claiming("Why these exclude each other", new MinimalConflict(conflict.Positions, withinReach)),
                new Lazy<IReadOnlyList<Said>>(() => sentences.Tell(conflict, withinReach)));
        }
    }

    private static ParagraphBlock Hanging(Said words) => new(words) { Hangs = true };

    private static IEnumerable<Claim> Returning(ConcessionSet set, Concession concession, bool withinReach) =>
        concession.Otherwise is { } conflict ? [new Returns(set, concession.To, conflict.Positions, withinReach)] : [];

    private Prose Awaited(OutOfReach awaits)
    {
        var parts = new List<Prose>();
        if (ReachReasons.IsNotPutForward(awaits))
        {
            parts.Add(ReachReasons.AwaitedDay(awaits, Vocabulary.Date));
        }

        if (awaits.Needs is { } needs)
        {
            var label = reachGroups.First(group => group.Needs.ToString() == needs.ToString()).Label;
            parts.Add(_labelsTold.Add(label) ? (Prose)$"{ReachReasons.Awaited(needs)} ({new ReasonMention(label)})" : new ReasonMention(label));
        }

        return Prose.Join("; ", parts);
    }

    private Prose Otherwise(Concession concession)
    {
        if (concession.Otherwise is not { } conflict)
        {
            return "not worked out";
        }

        if (analysis.Conflicts.FirstOrDefault(listed => listed.Positions.Equals(conflict.Positions)) is { } listed)
        {
            return $"{new Mention(listed.Id)} is back";
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
