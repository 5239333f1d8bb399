using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about developments, and the concessions that open the path with them, true.</summary>
internal static class DevelopmentPredicates
{
    public static IEnumerable<Predicate> All { get; } =
    [
        Predicate.Of<WithDevelopments>((claim, asked) => Predicates.Holds(claim.Claim, asked.With(claim.Developments))),
        Predicate.Of<MinimalPair>((claim, asked) =>
            asked.With(claim.Developments).SetOf(claim.Set, claim.WithinReach) is { } set && IsPair(set, claim.Developments, asked, claim.WithinReach)),
        Predicate.Of<OpensNothing>((claim, asked) =>
            !asked.With(claim.Developments).Sets(claim.WithinReach).Any(set => IsPair(set, claim.Developments, asked, claim.WithinReach))),
        Predicate.Of<LosesNothing>((claim, asked) => asked.Sets(claim.WithinReach).All(set => DoesOpen(Given(set), asked.With(claim.Developments), claim.WithinReach))),
        Predicate.Of<Opens>((claim, asked) => claim.Does == DoesOpen(claim.Gives.ToDictionary(to => to.Id, to => to.Rung), asked, claim.WithinReach)),
        Predicate.Of<LowestCost>((claim, asked) => asked.Sets(claim.WithinReach).Select(set => set.TotalCost).DefaultIfEmpty(-1).Min() == claim.Cost),
    ];

    // Whether no proper part of the developments opens with as much, or less.
    private static bool IsPair(ReferenceSet set, ValueList<string> developments, Inquiry asked, bool withinReach) =>
        Enumerable.Range(0, (1 << developments.Count) - 1)
            .Select(mask => developments.Where((_, i) => (mask & (1 << i)) != 0))
            .All(part => !DoesOpen(Given(set), asked.With(part), withinReach));

    private static Dictionary<string, int> Given(ReferenceSet set) => set.Given.ToDictionary(given => given.Ladder.Id, given => given.Rung);

    // Everyone as far down as is given and, within reach, can be; what does not count gives nothing.
    private static bool DoesOpen(Dictionary<string, int> gives, Inquiry asked, bool withinReach) => asked.Reference.CanStand(
        [.. asked.Reference.Ladders.Select(ladder => (int?)ladder.Levels(withinReach).Last(rung => rung <= gives.GetValueOrDefault(ladder.Id)))], withinReach);
}
