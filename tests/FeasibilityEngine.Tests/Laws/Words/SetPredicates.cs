using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about concession sets, their costs and their number true.</summary>
internal static class SetPredicates
{
    private const decimal ABit = 0.25m;

    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<MinimalSet>((claim, asked) => asked.SetOf(claim.Set, claim.WithinReach) is not null),
        Predicate.Of<CostsInTotal>((claim, asked) => claim.Gives.All(asked.Has) && Cost(asked, claim.Gives) == claim.Total),
        Predicate.Of<CostsParty>((claim, asked) => Cost(asked, claim.Gives.Where(to => asked.Ladder(to).Party == claim.Party)) == claim.Cost),
        Predicate.Of<Givers>((claim, asked) =>
        {
            var givers = claim.Gives.Select(to => asked.Scenario.Parties.Single(party => party.Id == asked.Ladder(to).Party)).Distinct().ToList();
            return claim.Sides == givers.Count(party => !party.IsThirdParty) && claim.ThirdParties == givers.Count(party => party.IsThirdParty);
        }),
        Predicate.Of<CanBeGiven>((claim, asked) => claim.Now == (claim.Gives.All(to => asked.Ladder(to).Rungs[to.Rung].WithinReach)
            && asked.Reference.CanStand(asked.Standing(claim.Gives), withinReach: true))),
        Predicate.Of<Dominated>((claim, asked) => asked.SetOf(claim.Set, claim.WithinReach) is { } set && asked.Sets(claim.WithinReach).Any(set.IsDominatedBy)),
        Predicate.Of<CanHold>((claim, asked) =>
        {
            var rungs = asked.Standing(claim.Gives);
            var holds = Meaning.Of(claim.Condition, asked.Reference.Words);
            return asked.Reference.PossibleStates.Any(state => holds(state)
                && asked.Reference.Ladders.Zip(rungs).All(pair => pair.First.FirstAccepting(state, claim.WithinReach) <= pair.Second));
        }),
        Predicate.Of<Returns>(DoesReturn),
        Predicate.Of<InEverySet>((claim, asked) => claim.Members.All(member =>
            !asked.Reference.CanStand([.. asked.Reference.Ladders.Select(ladder => (int?)(ladder.Id == member ? 0 : ladder.Rungs.Count - 1))], withinReach: false))),
        Predicate.Of<InNoSet>((claim, asked) => !asked.Sets(withinReach: false).Any(set => set.Given.Any(given => claim.Members.Contains(given.Ladder.Id)))),
        // Whatever opens the path asks of nobody less than some minimal set of its list.
        Predicate.Of<WouldNotHelp>((claim, asked) => !asked.Sets(withinReach: false).Concat(asked.Sets(withinReach: true))
            .Any(set => set.Given.Any(given => claim.Members.Contains(given.Ladder.Id)))),
        Predicate.Of<HelpsWithinReach>((claim, asked) => claim.Members.All(member => asked.Sets(withinReach: true).Any(set =>
            set.Given.Any(given => given.Ladder.Id == member)
            && set.Given.Any(given => given.Ladder.Rungs.Take(given.Rung).Skip(1).Any(rung => !rung.WithinReach))))),
        Predicate.Of<Cheapest>((claim, asked) => Cost(asked, claim.Gives) == asked.Sets(claim.WithinReach).Min(set => set.TotalCost)),
        Predicate.Of<StaysCheapest>((claim, asked) => IsCheapestAt(claim, asked, claim.Bound)
            && (claim.Up || claim.Bound > 0) && !IsCheapestAt(claim, asked, claim.Up ? claim.Bound + ABit : claim.Bound - ABit)),
        Predicate.Of<SetsAreProducts>((claim, asked) => claim.Choices.Aggregate(BigInteger.One, (product, choices) => product * choices) == claim.Number
            && (claim.All ? claim.Number == asked.Sets(claim.WithinReach).Count : claim.Number <= asked.Sets(claim.WithinReach).Count)),
        Predicate.Of<PartOfSets>((claim, asked) => asked.Sets(claim.WithinReach).Any(set =>
            set.Given.Where(given => claim.Members.Contains(given.Ladder.Id)).Select(given => (given.Ladder.Id, given.Rung)).Order()
                .SequenceEqual(claim.Gives.Select(to => (to.Id, to.Rung)).Order()))),
    ];

    private static decimal Cost(Inquiry asked, IEnumerable<Standing> gives) => gives.Sum(to => asked.Ladder(to).Rungs[to.Rung].Cost);

    // With another cost of the one rung, all others unchanged.
    private static bool IsCheapestAt(StaysCheapest claim, Inquiry asked, decimal cost)
    {
        var more = cost - asked.Ladder(claim.Of).Rungs[claim.Of.Rung].Cost;
        var least = asked.Sets(withinReach: false).Min(set => set.TotalCost + (set.Given.Any(given => given.Ladder.Id == claim.Of.Id && given.Rung == claim.Of.Rung) ? more : 0));
        return Cost(asked, claim.Gives) + (claim.Gives.Contains(claim.Of) ? more : 0) == least;
    }

    private static bool DoesReturn(Returns claim, Inquiry asked)
    {
        var rungs = asked.Standing(claim.Set.Concessions.Select(concession => concession.To));
        var ladders = asked.Reference.Ladders;
        for (var ladder = 0; ladder < rungs.Length; ladder++)
        {
            if (ladders[ladder].Id == claim.Withdrawn.Id)
            {
                rungs[ladder] = ladders[ladder].Levels(claim.WithinReach).Last(rung => rung < claim.Withdrawn.Rung);
            }
        }

        return claim.Conflict.Any(member => member.Id == claim.Withdrawn.Id)
            && claim.Conflict.All(member => ladders.Zip(rungs).Any(pair => pair.First.Id == member.Id && pair.Second == member.Rung))
            && asked.IsMinimalConflict(claim.Conflict, claim.WithinReach);
    }
}
