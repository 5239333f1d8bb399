using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about differences between two analyses true, beside what is claimed of each of them.</summary>
internal static class ComparedPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<NothingDiffers>((_, asked) => Everything(asked.Elsewhere[OtherAnalysis.First]).SequenceEqual(Everything(asked.Elsewhere[OtherAnalysis.Second]))),
        Predicate.Of<IsNoSet>((claim, asked) => !asked.Sets(claim.WithinReach).Any(set => set.Given
            .Select(given => (given.Ladder.Id, given.Ladder.Rungs[given.Rung].Id)).Order().SequenceEqual(claim.Gives.Select(to => (to.Id, to.RungId)).Order()))),
        Predicate.Of<FactDepends>((claim, asked) =>
            asked.Fact(claim.Fact) is >= 0 and var fact && asked.Reference.Rules.Negotiable[fact] && !asked.Reference.Rules.Established[fact]),
        Predicate.Of<IsDeclared>((claim, asked) => asked.Fact(claim.Fact) >= 0 == claim.Declared),
        Predicate.Of<HasRung>((claim, asked) => claim.Has == asked.Scenario.Positions.Any(position => position.Id == claim.Position && position.Rungs.Any(rung => rung.Id == claim.RungId))),
        Predicate.Of<AsksOtherwise>((claim, asked) => !Asks(asked.Elsewhere[OtherAnalysis.First], claim).Equals(Asks(asked.Elsewhere[OtherAnalysis.Second], claim))),
    ];

    private static FeasibilityEngine.Model.Conditions.Condition Asks(Inquiry asked, AsksOtherwise claim) =>
        asked.Scenario.Positions.Single(position => position.Id == claim.Position).Rungs.Single(rung => rung.Id == claim.RungId).Accepts;

    private static IEnumerable<string> Everything(Inquiry asked)
    {
        var reference = asked.Reference;
        return reference.Ladders.SelectMany(ladder => ladder.Rungs.Select(rung => $"{ladder.Id} {ladder.Party} {rung.Id} {rung.Cost} {rung.WithinReach}"))
            .Append(reference.Verdict.ToString())
            .Concat(asked.Reference.Words.Facts.Select(fact => fact.ToString()).Select(fact => $"{fact} {asked.Stands(fact, true)} {asked.Stands(fact, false)}"))
            .Concat(reference.Conflicts)
            .Concat(reference.ConcessionSets.Concat(reference.WithinReach).Select(set => set.ToString()).Order(StringComparer.Ordinal));
    }
}
