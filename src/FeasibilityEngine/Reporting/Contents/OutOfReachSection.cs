using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What is out of reach, by reason: each reason is told once, with its chain from events to facts, and then what it keeps out of reach.</summary>
internal sealed class OutOfReachSection(Analysis analysis, Vocabulary vocabulary, FactChains chains)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _toldUnder = new(StringComparer.Ordinal);

    public IEnumerable<Block> Blocks(IReadOnlyList<OutOfReach> all, IReadOnlyList<ReachGroup> groups)
    {
        if (all.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("Out of reach, and why"));
        yield return new ParagraphBlock(Said.Claiming(
            $"What the scenario lists as possible, but what cannot be given {vocabulary.OnTheDay}; {new Code("--format json")} has each in words.", all.Select(Awaits)));
        foreach (var group in groups)
        {
            yield return new PauseBlock();
            yield return Reason(group);
        }

        foreach (var block in Dates("Put forward only on a later day:", all.Where(awaited => awaited is { TabledOn: not null, EndsOn: null }).ToList()))
        {
            yield return block;
        }

        if (all.Where(awaited => awaited.IsNeverTabled).ToList() is { Count: > 0 } never)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing("Put forward by nobody:"));
            yield return ItemBlock.Bullet(Said.Claiming(Rungs(never), never.Select(Awaits)));
        }

        foreach (var block in Dates("Put forward only when the position has ended, so never while it is held:", all.Where(awaited => awaited.EndsOn is not null).ToList()))
        {
            yield return block;
        }
    }

    private ReasonBlock Reason(ReachGroup group)
    {
        var against = chains.Against(group.Needs);
        var untold = against.Where(fact => !_toldUnder.ContainsKey(fact)).ToList();
        var sentences = untold.Where(fact => !IsAbsent(fact)).SelectMany(fact => chains.Tell(fact, _told, "")).ToList();
        if (untold.Where(IsAbsent).ToList() is { Count: > 0 } absent)
        {
            sentences.Add(chains.NeverEstablished(absent));
        }

        foreach (var other in against.Except(untold).GroupBy(fact => _toldUnder[fact]))
        {
            sentences.Add(sentences.Count == 0
                ? chains.Again([.. other], $"as told under {other.Key}")
                : Said.Framing($"What {other.Key} says of {Text.List([.. other])} counts here too."));
        }

        sentences.Add(Said.Framing((ReachReasons.IsAnyOfSeveral(group.Needs) ? "Any of these would lift this hindrance: " : "What would lift this hindrance: ") + ReachReasons.Awaited(group.Needs) + "."));
        sentences.Add(Said.Claiming(
            $"It keeps out of reach: {Rungs(group.Rungs)}.", group.Rungs.Select(awaited => Awaits(awaited with { Needs = group.Needs }))));
        untold.ForEach(fact => _toldUnder[fact] = group.Label);
        return new ReasonBlock(group.Label, Said.Join(" ", sentences));
    }

    private Claim Awaits(OutOfReach awaited) => Awaits(analysis, awaited);

    /// <summary>What is claimed of something that is out of reach in the analysis.</summary>
    public static Claim Awaits(Analysis analysis, OutOfReach awaited)
    {
        // A rung that a party is supposed to have gone down to, or past, counts from where it stands without that.
        var claim = SetClaims.Awaits(awaited);
        return analysis.Ladders.Any(ladder => ladder.Id == awaited.Rung.Id && ladder.Rungs.Skip(1).Any(rung => rung.Id == awaited.Rung.RungId))
            ? claim
            : new Elsewhere(OtherAnalysis.NothingSupposed, claim);
    }

    // Facts that no event, rule or development has to do with are told in one sentence.
    private bool IsAbsent(string fact) => vocabulary.Circumstance(fact) is null or { Holds: false, Event: null, Development: null };

    private IEnumerable<Block> Dates(string heading, List<OutOfReach> dated)
    {
        if (dated.Count == 0)
        {
            yield break;
        }

        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(heading));
        foreach (var day in dated.GroupBy(awaited => (On: awaited.PutForward!.Value, awaited.Ends)).OrderBy(day => (day.Key.On.Day, day.Key.Ends?.Day)))
        {
            var ended = day.Key.Ends is { } end ? $" (held until {Vocabulary.Date(end)})" : "";
            yield return ItemBlock.Bullet(Said.Claiming($"{Vocabulary.Date(day.Key.On)}{ended}: {Rungs([.. day])}", day.Select(Awaits)));
        }
    }

    // "Ukraine: another-president → delegations, presidents, and nato-renounced; Russia: …"
    private string Rungs(IReadOnlyList<OutOfReach> rungs) => string.Join("; ", rungs
        .GroupBy(awaited => awaited.Rung.Party)
        .Select(party => $"{vocabulary.PartyName(party.Key)}: " + string.Join(", ", party
            .GroupBy(awaited => awaited.Rung.Id)
            .Select(position => position.First().Rung.IsAct
                ? position.Key
                : $"{position.Key} → {Text.List([.. position.Select(awaited => awaited.Rung.RungId)])}"))));
}
