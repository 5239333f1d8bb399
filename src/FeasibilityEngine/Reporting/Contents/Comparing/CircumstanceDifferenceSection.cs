using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>Facts, positions, reach and costs that differ, one line for what differs in the same way.</summary>
internal sealed class CircumstanceDifferenceSection(Comparison comparison, ComparedNames sides)
{
    private readonly Vocabulary _first = new(comparison.First);
    private readonly Vocabulary _second = new(comparison.Second);

    public IEnumerable<Block> Blocks()
    {
        if (comparison.Facts.Count == 0 && comparison.Ladders.Count == 0 && comparison.Costs.Count == 0)
        {
            return [];
        }

        return
        [
            new HeadingBlock(2, Said.Framing("What is different")),

            // What rules derive from what is agreed may hold whatever that is, so it cannot be said that it does not.
            .. Facts($"Hold only {sides.InFirst}", change => change.First == true && IsKnown(comparison.Second, change.Id, change.Second)),
            .. Facts($"Hold only {sides.InSecond}", change => change.Second == true && IsKnown(comparison.First, change.Id, change.First)),
            .. Facts($"Hold {sides.InFirst}, and are derived from what is agreed {sides.InSecond}", change => change.First == true && !IsKnown(comparison.Second, change.Id, change.Second)),
            .. Facts($"Hold {sides.InSecond}, and are derived from what is agreed {sides.InFirst}", change => change.Second == true && !IsKnown(comparison.First, change.Id, change.First)),
            .. Facts($"Derived from what is agreed only {sides.InFirst}", change => change is { First: null, Second: false } && IsIn(comparison.First, change.Id)),
            .. Facts($"Derived from what is agreed only {sides.InSecond}", change => change is { First: false, Second: null } && IsIn(comparison.Second, change.Id)),
            .. Facts($"In the scenario only {sides.InFirst}", change => change.First == false && !IsIn(comparison.Second, change.Id)),
            .. Facts($"In the scenario only {sides.InSecond}", change => change.Second == false && !IsIn(comparison.First, change.Id)),
            .. Ladders($"Count only {sides.InFirst}", LadderDifferenceKind.Vanished, _first, change => Counting(comparison.First, comparison.Second, change)),
            .. Ladders($"Count only {sides.InSecond}", LadderDifferenceKind.Appeared, _second, change => Counting(comparison.Second, comparison.First, change)),
            .. Of(LadderDifferenceKind.Restated).Select(change =>
                Item($"{_second.PartyName(change.Party)}: {change.Id} stands at {change.First} {sides.InFirst} and at {change.Second} {sides.InSecond}", Claims(change))),
            .. Ladders($"Fallbacks only {sides.InFirst}", LadderDifferenceKind.RungVanished, _first),
            .. Ladders($"Fallbacks only {sides.InSecond}", LadderDifferenceKind.RungAppeared, _second),
            .. Ladders("Accepting something else", LadderDifferenceKind.Redefined, _second),
            .. Ladders($"Within reach only {sides.InFirst}", LadderDifferenceKind.LeftReach, _second),
            .. Ladders($"Within reach only {sides.InSecond}", LadderDifferenceKind.CameWithinReach, _second),
            .. comparison.Costs.Select(costs => Item(
                $"{_second.PartyName(costs.Of.Party)}: {Standings.Id(costs.Of)} costs {Vocabulary.Number(costs.First)} {sides.InFirst} and {Vocabulary.Number(costs.Second)} {sides.InSecond}",
                new Elsewhere(OtherAnalysis.First, new Concedes(Standing(comparison.First, costs.Of.Id, costs.Of.RungId), costs.First)),
                new Elsewhere(OtherAnalysis.Second, new Concedes(costs.Of, costs.Second)))),
        ];
    }

    private IEnumerable<Block> Facts(string heading, Func<FactDifference, bool> counts)
    {
        var facts = comparison.Facts.Where(counts).ToList();
        if (facts.Count > 0)
        {
            yield return Item(
                $"{heading}: {string.Join(", ", facts.Select(change => change.Id))}",
                [.. facts.Select(change => Stands(comparison.First, OtherAnalysis.First, change.Id, change.First)), .. facts.Select(change => Stands(comparison.Second, OtherAnalysis.Second, change.Id, change.Second))]);
        }
    }

    // What a scenario does not have is in none of its circumstances.
    private static bool IsIn(Analysis analysis, string fact) => analysis.Circumstances.Any(circumstance => circumstance.Id == fact);

    private static bool IsKnown(Analysis analysis, string fact, bool? holds) => holds is not null || !IsIn(analysis, fact);

    private static Elsewhere Stands(Analysis analysis, OtherAnalysis place, string fact, bool? holds) => new(
        place,
        !IsIn(analysis, fact) ? new IsDeclared(fact, false)
            : holds is { } stands ? new FactStands(fact, stands)
            : new FactDepends(fact));

    private IEnumerable<Claim> Claims(LadderDifference change)
    {
        var (id, first, second) = (change.Id, change.First, change.Second);
        return change.Kind switch
        {
            LadderDifferenceKind.Appeared => OnlyIn(comparison.Second, OtherAnalysis.Second, OtherAnalysis.First, id),
            LadderDifferenceKind.Vanished => OnlyIn(comparison.First, OtherAnalysis.First, OtherAnalysis.Second, id),
            LadderDifferenceKind.Restated => [StandsIn(comparison.First, OtherAnalysis.First, id, first!), StandsIn(comparison.Second, OtherAnalysis.Second, id, second!)],
            LadderDifferenceKind.RungAppeared => [new Elsewhere(OtherAnalysis.First, new HasRung(id, second!, false)), new Elsewhere(OtherAnalysis.Second, new HasRung(id, second!, true))],
            LadderDifferenceKind.RungVanished => [new Elsewhere(OtherAnalysis.First, new HasRung(id, first!, true)), new Elsewhere(OtherAnalysis.Second, new HasRung(id, first!, false))],
            LadderDifferenceKind.Redefined => [new AsksOtherwise(id, second!)],
            _ => [InReach(comparison.First, OtherAnalysis.First, change, LadderDifferenceKind.LeftReach), InReach(comparison.Second, OtherAnalysis.Second, change, LadderDifferenceKind.CameWithinReach)],
        };
    }

    private static IEnumerable<Claim> OnlyIn(Analysis analysis, OtherAnalysis place, OtherAnalysis other, string id)
    {
        var ladder = Ladder(analysis, id);
        return
        [
            new Elsewhere(place, new IsCounted(new Standing
            {
                Id = id,
                IsAct = ladder.IsAct,
                Party = ladder.Party,
                Rung = 0,
                RungId = ladder.Rungs[0].Id,
            }, ladder.Kind)),
            new Elsewhere(other, new DoesNotCount(id, ladder.Party, ladder.Kind)),
        ];
    }

    private static CountedLadder Ladder(Analysis analysis, string id) => analysis.Ladders.Single(ladder => ladder.Id == id);

    private static Elsewhere StandsIn(Analysis analysis, OtherAnalysis place, string id, string rung) => new(place, new StandsAt(Standing(analysis, id, rung)));

    private static Elsewhere InReach(Analysis analysis, OtherAnalysis place, LadderDifference change, LadderDifferenceKind isSo) =>
        new(place, new WithinReach(Standing(analysis, change.Id, change.First!), change.Kind == isSo));

    private static Standing Standing(Analysis analysis, string id, string rung)
    {
        var ladder = Ladder(analysis, id);
        return new Standing
        {
            Id = id,
            IsAct = ladder.IsAct,
            Party = ladder.Party,
            Rung = ladder.Rungs.ToList().FindIndex(other => other.Id == rung),
            RungId = rung,
        };
    }

    // "Count only …: Russia: a and b; Ukraine: c"
    private IEnumerable<Block> Ladders(string heading, LadderDifferenceKind kind, Vocabulary vocabulary, Func<LadderDifference, string>? words = null)
    {
        var parties = Of(kind)
            .GroupBy(change => change.Party)
            .Select(party => $"{vocabulary.PartyName(party.Key)}: {Text.List([.. party.Select(words ?? Named)])}")
            .ToList();
        if (parties.Count > 0)
        {
            yield return Item($"{heading}: {string.Join("; ", parties)}", Of(kind).SelectMany(Claims));
        }
    }

    // A position of that name that is of another kind counts in the other all the same.
    private static string Counting(Analysis analysis, Analysis other, LadderDifference change) =>
        other.Ladders.Any(ladder => ladder.Id == change.Id && ladder.Party == change.Party) && Ladder(analysis, change.Id).Kind is { } kind
            ? $"{change.Id} as a {Text.Kebab(kind).Replace('-', ' ')}"
            : change.Id;

    private static string Named(LadderDifference change) => change.IsAct ? change.Id : $"{change.Id} → {change.Second ?? change.First}";

    private IEnumerable<LadderDifference> Of(LadderDifferenceKind kind) => comparison.Ladders.Where(change => change.Kind == kind);

    private static ItemBlock Item(string words, params IEnumerable<Claim> claims) => ItemBlock.Bullet(Said.Claiming($"{words}.", claims)) with { IsFlush = true };
}
