using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about sets that were chosen from all there are true.</summary>
internal static class ChoicePredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<Best>((claim, asked) =>
        {
            var numbers = Within(claim.Caps, asked, claim.WithinReach).Select(set => claim.Even ? Largest(set) : set.TotalCost).ToList();
            return (claim.Lower is not { } lower || numbers.TrueForAll(number => number >= lower)) && (claim.Upper is not { } upper || numbers.Contains(upper));
        }),
        Predicate.Of<NumberChosen>((claim, asked) =>
        {
            var within = Within(claim.Selection.Caps, asked, claim.Selection.WithinReachOnly).ToList();
            var number = claim.Selection.Order switch
            {
                SetOrder.Even => within.Count(set => Largest(set) == within.Min(Largest)),
                SetOrder.Front => within.Where(set => !claim.All || !within.Exists(set.IsDominatedBy)).Select(Shares).Distinct().Count(),
                _ => within.Count,
            };
            return claim.All ? claim.Number == number : claim.Number <= number;
        }),
    ];

    private static IEnumerable<ReferenceSet> Within(ValueList<PartyCost> caps, Inquiry asked, bool withinReach) =>
        asked.Sets(withinReach).Where(set => caps.All(cap => set.CostByParty.Where(cost => cost.Party == cap.Party).Sum(cost => cost.Cost) <= cap.Cost));

    private static decimal Largest(ReferenceSet set) => set.CostByParty.Select(cost => cost.Cost).DefaultIfEmpty().Max();

    private static string Shares(ReferenceSet set) => string.Join(
        ' ', set.CostByParty.Where(cost => cost.Cost != 0).Select(cost => FormattableString.Invariant($"{cost.Party}={cost.Cost / 1.0000000000m}")));
}
