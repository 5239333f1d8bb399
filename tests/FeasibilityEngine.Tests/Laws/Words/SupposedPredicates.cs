using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about concessions that are supposed true, where nothing is conceded.</summary>
internal static class SupposedPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<VerdictOfSupposed>((claim, asked) => SupposedReachLaw.Expected(asked.Reference, Rungs(asked, claim.Supposed, []), Hypothetical(asked)) == claim.Verdict),
        Predicate.Of<RestsOn>(DoesRest),
        Predicate.Of<OpensOnTheDay>((claim, asked) => SupposedReachLaw.Opens(asked.Reference, Rungs(asked, claim.Supposed, claim.Gives)) == claim.Does),
        Predicate.Of<SupposedCosts>((claim, asked) => asked.Reference.Ladders.Zip(Rungs(asked, claim.Supposed, [])).Sum(pair => pair.First.Rungs[pair.Second].Cost) == claim.Total),
        Predicate.Of<IsIdle>((claim, asked) =>
            Answer(asked, claim.Supposed) == Answer(asked, claim.Supposed.Where(given => given != claim.Of).ToValueList())),
        Predicate.Of<DoesNotCount>((claim, asked) => !asked.Reference.Ladders.Any(ladder => ladder.Id == claim.Id
            && (claim.Party is null || ladder.Party == claim.Party)
            && (claim.Kind is null || asked.Scenario.Positions.Any(position => position.Id == claim.Id && ReferenceLadder.AskedAs(asked.Question, position).Kind == claim.Kind)))),
    ];

    // Where each ladder stands with all of this, by the names of the rungs, as indices may count from what is supposed.
    private static int[] Rungs(Inquiry asked, IEnumerable<Supposition> given, IEnumerable<Standing> gives)
    {
        var names = given.Select(concession => (concession.Id, concession.Rung)).Concat(gives.Select(to => (to.Id, Rung: to.RungId))).ToLookup(pair => pair.Id, pair => pair.Rung);
        return [.. asked.Reference.Ladders.Select(ladder => names[ladder.Id].Select(name => ladder.Rungs.ToList().FindIndex(rung => rung.Id == name)).DefaultIfEmpty(0).Max())];
    }

    private static Verdict Hypothetical(Inquiry asked) => asked.Reference.Verdict is Verdict.Closed or Verdict.Inconsistent ? asked.Reference.Verdict : Verdict.Remote;

    private static bool DoesRest(RestsOn claim, Inquiry asked)
    {
        var rungs = Rungs(asked, claim.Supposed, claim.Gives);
        var at = asked.Reference.Ladders.ToList().FindIndex(ladder => ladder.Id == claim.Rung.Id);
        var ladders = asked.Reference.Ladders;
        return asked.Has(claim.Rung) && claim.Rung.Rung <= rungs[at] && !ladders[at].Rungs[claim.Rung.Rung].WithinReach
            && !SupposedReachLaw.Opens(asked.Reference, rungs)
            && (claim.Rung.Rung == rungs[at] || asked.Reference.PossibleStates.Any(state =>
                ladders.Zip(rungs).All(pair => pair.First.FirstAccepting(state, withinReach: false) <= pair.Second)
                && ladders[at].Rungs[claim.Rung.Rung].Accepts(state) && ladders[at].FirstAccepting(state, withinReach: true) > rungs[at]));
    }

    private static (Verdict, Least?, Least?) Answer(Inquiry asked, ValueList<Supposition> given)
    {
        var reference = asked.About(Supposing.Stated(asked, given)).Reference;
        return (reference.Verdict, Least.Of(reference.ConcessionSets), Least.Of(reference.WithinReach));
    }

    private sealed record Least(decimal Cost, int Size)
    {
        public static Least? Of(IReadOnlyList<ReferenceSet> sets) =>
            sets.Count == 0 ? null : sets.Select(set => new Least(set.TotalCost, set.Given.Count())).OrderBy(set => set.Cost).ThenBy(set => set.Size).First();
    }
}
