using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Developments;

/// <summary>What developments would open: the verdict under them, what each does alone, what only works together, and the sets.</summary>
internal sealed class DevelopmentSection(Analysis analysis, DevelopmentFindings findings, Vocabulary vocabulary, ReportOptions options)
{
    private readonly DevelopmentSetList _sets = new(analysis, vocabulary, options);

    public IEnumerable<Block> Blocks() =>
    [
        new HeadingBlock(2, Said.Framing("What developments would open")),
        .. findings.Explored.Count == 0 ? None() : Explored(),
    ];

    private IEnumerable<Block> None()
    {
        yield return new ParagraphBlock(Said.Claiming(
            analysis.Assumed.Count == 0 ? "The scenario has no developments." : "The scenario has no developments besides those that are assumed.",
            new Assumed(analysis.Assumed, [])));
    }

    private IEnumerable<Block> Explored() =>
    [
        new ParagraphBlock(Said.Claiming(
            "A development is a change that nobody at the table gives. None of these counts above; here each is taken as having happened, "
            + $"all else as it is {vocabulary.OnTheDay}. {LookedAt()}",
            new Assumed(analysis.Assumed, findings.Explored))),
        .. findings.Explored.Select(Development),
        .. Verdicts(),
        .. Effects(),
        .. Together(),
        .. _sets.Of(findings),
    ];

    private string LookedAt()
    {
        var (seen, all) = (findings.Combinations.Count, findings.CombinationsInAll);
        return findings.IsComplete
            ? (all == 1 ? "The only combination was looked at." : $"All {Vocabulary.Number(all)} combinations were looked at.")
            : $"The search was not finished, so there may be more ({string.Join("; ", findings.Interruptions)})."
                + (seen == all ? $" All {Vocabulary.Number(all)} combinations were looked at." : "");
    }

    private Block Development(string id)
    {
        var development = vocabulary.Development(id);
        var words = development?.Says is { } says ? ": " + Text.Woven(says) : "";
        return ItemBlock.Bullet(Said.Framing($"{id}{words}{Citation.Of(development?.Sources ?? [])}"));
    }

    private IEnumerable<Block> Verdicts()
    {
        yield return new PauseBlock();
        var before = findings.Combinations[0];
        yield return new ParagraphBlock(Said.Claiming($"Verdict without any of them: {Word(before.Verdict)}.", VerdictOf(before)));
        var changing = findings.Combinations.Where(Changes).ToList();
        foreach (var verdict in changing.GroupBy(c => c.Verdict))
        {
            var all = verdict.ToList();
            var lines = all.Take(options.Top * 2).ToList();
            yield return ItemBlock.SetIn(
                Said.Framing($"{Becomes(before.Verdict, verdict.Key)} with{(all.Count == 1 ? "" : " any one of these")}:"),
                hangs: false,
                [
                    .. lines.Select(c => ItemBlock.Bullet(Said.Claiming(Text.List(c.Developments), VerdictOf(c)).With(RuleWording.Contradiction(c)))),
                    .. More(all.Skip(lines.Count).ToList(), VerdictOf).Select(more => ParagraphBlock.Hanging(more)),
                ]);
        }

        var further = findings.Combinations.Any(whole => changing.Exists(part => Combinations.IsProperPart(part.Developments, whole.Developments)));
        if (changing.Count == 0 || (further && Monotone && findings.Combinations.Count == findings.CombinationsInAll))
        {
            yield return new ParagraphBlock(Said.Claiming(
                changing.Count == 0 ? "It is the same under every combination that was looked at." : "With further developments besides, the verdict stays the same.",
                findings.Combinations.SelectMany(VerdictOf)));
        }
    }

    // A verdict that was not found out is none that anything becomes.
    private static string Becomes(Verdict before, Verdict after) => after == Verdict.Unknown ? "It was not found out"
        : after == before ? $"It is {Word(after)} again"
        : before == Verdict.Unknown ? $"It is {Word(after)}"
        : $"It becomes {Word(after)}";

    private static IEnumerable<Claim> VerdictOf(DevelopmentCombination combination) => VerdictWith(combination.Developments, combination.Verdict);

    private static IEnumerable<Claim> VerdictWith(ValueList<string> developments, Verdict verdict) =>
        verdict == Verdict.Unknown ? [] : [new WithDevelopments(developments, new VerdictIs(verdict))];

    // How many more there are; nothing where all are told.
    private static IEnumerable<Said> More<T>(List<T> more, Func<T, IEnumerable<Claim>> claims) => more.Count == 0 ? [] :
    [
        Said.Claiming(
            $"… and {Vocabulary.Number((decimal)more.Count)} more {(more.Count == 1 ? "combination" : "combinations")} ({new Code("--format json")})", more.SelectMany(claims)),
    ];

    // A combination that adds nothing to a verdict that a part of it gives already is not told again.
    private bool Changes(DevelopmentCombination combination) =>
        combination.Developments.Count > 0
        && findings.Combinations
            .Where(part => part.Developments.Count == combination.Developments.Count - 1 && !part.Developments.Except(combination.Developments).Any())
            .All(part => part.Verdict != combination.Verdict);

    // Where what a combination gives, every larger one gives too.
    private bool Monotone => findings.Combinations.All(whole => findings.Combinations
        .Where(part => part.Developments.Count == whole.Developments.Count - 1 && !part.Developments.Except(whole.Developments).Any())
        .All(part => part.Verdict == whole.Verdict || part.Verdict == findings.Combinations[0].Verdict));

    private IEnumerable<Block> Effects() =>
    [
        new PauseBlock(),
        new ParagraphBlock(Said.Framing("Each by itself:")),
        .. findings.Effects.Select(effect => ItemBlock.Bullet(Said.Join(" ", Sentences(effect)).In(words => $"{effect.Development}: {words}"))),
    ];

    private IEnumerable<Said> Sentences(DevelopmentEffect effect)
    {
        ValueList<string> alone = [effect.Development];
        yield return Said.Claiming(
                effect.VerdictAfter == Verdict.Unknown ? "what the verdict becomes was not found out"
                    : $"the verdict {(effect.VerdictBefore == effect.VerdictAfter ? "stays" : "becomes")} {Word(effect.VerdictAfter)}",
                [.. VerdictWith([], effect.VerdictBefore), .. VerdictWith(alone, effect.VerdictAfter)])
            .With(RuleWording.Contradiction(findings.Combinations.First(combination => combination.Developments.Equals(alone)))).With(Said.Framing("."));
        var nothing = effect.Gained.Count + effect.GainedWithinReach.Count + effect.Lost.Count + effect.LostWithinReach.Count == 0;
        if (effect.BroughtWithinReach.Count > 0)
        {
            var opensNone = effect.GainedWithinReach.Count == 0 && !nothing && findings.IsComplete;
            yield return Said.Claiming(
                $"It brings {Rungs(effect.BroughtWithinReach)} within reach{(opensNone ? ", which opens no further set by itself" : "")}.",
                [.. effect.BroughtWithinReach.SelectMany(rung => Turned(rung, alone, isWithinReach: true)), .. opensNone ? [new OpensNothing(alone, WithinReach: true)] : Array.Empty<Claim>()]);
        }

        if (effect.TakenOutOfReach.Count > 0)
        {
            yield return Said.Claiming(
                $"It takes {Rungs(effect.TakenOutOfReach)} out of reach.", effect.TakenOutOfReach.SelectMany(rung => Turned(rung, alone, isWithinReach: false)));
        }

        if (nothing)
        {
            yield return findings.IsComplete
                ? Said.Claiming(
                    "It opens no further set, and none is lost.",
                    new OpensNothing(alone, false), new OpensNothing(alone, true), new LosesNothing(alone, false), new LosesNothing(alone, true))
                : Said.Framing("No further set was found that it opens, and none that is lost.");
            yield break;
        }

        if (effect.GainedWithinReach.Count > 0)
        {
            yield return Said.Claiming($"It brings {Sets(effect.GainedWithinReach)} within reach.", Pairs(alone, effect.GainedWithinReach, withinReach: true));
        }

        if (effect.Gained.Count > 0)
        {
            yield return Said.Claiming($"It makes {Sets(effect.Gained)} possible, hypothetically.", Pairs(alone, effect.Gained, withinReach: false));
        }

        // The cheapest that was found need not be the cheapest where others were not looked at.
        if (findings.IsComplete)
        {
            yield return Cheapest("The cheapest set within reach then costs", effect.CheapestWithinReachBefore, effect.CheapestWithinReachAfter, alone, withinReach: true);
            yield return Cheapest("The cheapest of all then costs", effect.CheapestBefore, effect.CheapestAfter, alone, withinReach: false);
        }

        // A set within reach is lost because one of its concessions can no longer be given, or because giving them all no longer opens the path.
        var taken = effect.TakenOutOfReach.Select(rung => (rung.Id, rung.RungId)).ToHashSet();
        var outOfReach = effect.LostWithinReach.ToLookup(id => Taken([id]).Any());
        if (outOfReach[true].ToValueList() is { Count: > 0 } gone)
        {
            yield return Said.Claiming(
                $"With it, {Sets(gone)} {(gone.Count == 1 ? "is" : "are")} no longer within reach.",
                [.. Lost(alone, gone, withinReach: true), .. Taken(gone).SelectMany(rung => Turned(rung, alone, isWithinReach: false))]);
        }

        foreach (var (lost, withinReach) in new[] { (outOfReach[false].ToValueList(), true), (effect.Lost, false) }.Where(lost => lost.Item1.Count > 0))
        {
            yield return Said.Claiming(
                $"With it, {Sets(lost)} no longer {(lost.Count == 1 ? "opens" : "open")} the path.", Lost(alone, lost, withinReach));
        }

        IEnumerable<Standing> Taken(ValueList<string> ids) =>
            Found([], ids, withinReach: true).SelectMany(pair => pair.Set.Concessions).Select(given => given.To).Where(to => taken.Contains((to.Id, to.RungId)));
    }

    private static IEnumerable<Claim> Turned(Standing rung, ValueList<string> developments, bool isWithinReach) =>
        [new InReach(rung.Id, rung.RungId, !isWithinReach), new WithDevelopments(developments, new InReach(rung.Id, rung.RungId, isWithinReach))];

    private static Said Cheapest(string words, decimal? before, decimal? after, ValueList<string> developments, bool withinReach) =>
        Cheaper(before, after) is { } costs
            ? Said.Claiming(
                $"{words} {costs}.",
                new[] { after is { } cost ? new WithDevelopments(developments, new LowestCost(cost, withinReach)) : null, before is { } was ? (Claim)new LowestCost(was, withinReach) : null }.OfType<Claim>())
            : Said.Nothing;

    private IEnumerable<DevelopmentSet> Found(ValueList<string> developments, ValueList<string> ids, bool withinReach) =>
        (withinReach ? findings.WithinReach : findings.ConcessionSets).Where(pair => pair.Developments.Equals(developments) && ids.Contains(pair.Set.Id));

    private IEnumerable<Claim> Pairs(ValueList<string> developments, ValueList<string> ids, bool withinReach) =>
        Found(developments, ids, withinReach).Select(pair => new MinimalPair(developments, pair.Set, withinReach));

    // The set opens the path without the developments, and not with them.
    private IEnumerable<Claim> Lost(ValueList<string> developments, ValueList<string> ids, bool withinReach) =>
        Found([], ids, withinReach).SelectMany(pair => new Claim[]
        {
            new MinimalPair([], pair.Set, withinReach),
            new WithDevelopments(developments, new Opens(SetClaims.Gives(pair.Set), withinReach, Does: false)),
        });

    private static string? Cheaper(decimal? before, decimal? after) => (before, after) switch
    {
        (_, null) => null,
        (null, { } cost) => Vocabulary.Number(cost),
        ({ } was, { } cost) when was != cost => $"{Vocabulary.Number(cost)} instead of {Vocabulary.Number(was)}",
        _ => null,
    };

    private IEnumerable<Block> Together()
    {
        if (findings.OnlyTogether.Count == 0)
        {
            return [];
        }

        var told = findings.OnlyTogether.Take(options.Top * 2).ToList();
        return
        [
            new PauseBlock(),
            new ParagraphBlock(Said.Framing("Only together:")),
            .. told.Select(Joint),
            .. More(findings.OnlyTogether.Skip(told.Count).ToList(), Claims).Select(more => ItemBlock.SetIn(more)),
        ];
    }

    private Block Joint(JointOpening joint)
    {
        var buys = joint.WithinReach.Count > 0 ? (Prose)$"bring {Sets(joint.WithinReach)} within reach"
            : joint.ConcessionSets.Count > 0 ? (Prose)$"make {Sets(joint.ConcessionSets)} possible, hypothetically"
            : $"make the verdict {Word(joint.Verdict)}";
        var opensSets = joint.WithinReach.Count + joint.ConcessionSets.Count > 0;
        var verdict = joint.BetterVerdict && opensSets ? $" The verdict becomes {Word(joint.Verdict)}." : "";
        return ItemBlock.Bullet(Said.Claiming(
            $"{Text.List(joint.Developments)} {buys}, which {(joint.Developments.Count == 2 ? "neither of them does" : "no part of them does")}.{verdict}", Claims(joint)));
    }

    // What they open together, and where the verdict is better than with any part of them, the verdicts of all.
    private IEnumerable<Claim> Claims(JointOpening joint) =>
    [
        .. Pairs(joint.Developments, joint.WithinReach, withinReach: true),
        .. Pairs(joint.Developments, joint.ConcessionSets, withinReach: false),
        .. joint.BetterVerdict
            ? findings.Combinations.Where(part => !part.Developments.Except(joint.Developments).Any()).SelectMany(VerdictOf)
            : [],
    ];

    private static string Rungs(ValueList<Standing> rungs) => rungs.Count switch
    {
        1 or 2 => Text.List([.. rungs.Select(Standings.Id)]),
        _ => $"{rungs.Count.ToString(CultureInfo.InvariantCulture)} concessions ({Standings.Id(rungs[0])}, …)",
    };

    // Few are named, many are counted: "reach-d1 and reach-d2", "12 sets (reach-d1 to reach-d12)".
    private static Prose Sets(ValueList<string> ids) => ids.Count switch
    {
        1 or 2 or 3 => Prose.List([.. ids.Select(id => new Mention(id))]),
        _ => (Prose)$"{ids.Count} sets ({new Mention(ids[0])} to {new Mention(ids[^1])})",
    };

    private static string Word(Verdict verdict) => Text.Kebab(verdict);
}
