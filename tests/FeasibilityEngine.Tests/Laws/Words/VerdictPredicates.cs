using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about the whole answer true, and those about positions and rungs by themselves.</summary>
internal static class VerdictPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<VerdictIs>((claim, asked) => asked.Reference.Verdict == claim.Verdict),
        Predicate.Of<RulesAllowUnassumed>((claim, asked) =>
            asked.Asking(asked.Question, asked.Options.AsOf, []).Reference.Verdict != Verdict.Inconsistent == claim.IsSo),
        Predicate.Of<NothingIsDated>((_, asked) => asked.Options.AsOf is null && !HasDates(asked.Scenario)),
        Predicate.Of<Assumed>((claim, asked) =>
            claim.Developments.ToHashSet().SetEquals(asked.Options.Assume)
            && claim.Developments.Concat(claim.LeftOut).Order(StringComparer.Ordinal)
                .SequenceEqual(asked.Scenario.Developments.Select(development => development.Id).Order(StringComparer.Ordinal))),
        Predicate.Of<NumberOfConflicts>((claim, asked) => IsNumber(claim.Number, claim.All, asked.Reference.Conflicts.Count)),
        Predicate.Of<NumberOfSets>((claim, asked) => IsNumber(claim.Number, claim.All, asked.Sets(claim.WithinReach).Count)),
        Predicate.Of<StandsAt>((claim, asked) => asked.Has(claim.Member)),
        Predicate.Of<IsCounted>((claim, asked) => asked.Has(claim.Member) && claim.Member.Rung == 0
            && claim.Kind == asked.Scenario.Positions.Where(position => position.Id == claim.Member.Id)
                .Select(position => (PositionKind?)ReferenceLadder.AskedAs(asked.Question, position).Kind).FirstOrDefault()),
        Predicate.Of<CannotBeConceded>((claim, asked) => asked.Reference.Ladders.Single(ladder => ladder.Id == claim.Member).Rungs.Count == 1),
        Predicate.Of<Concedes>((claim, asked) => asked.Has(claim.To) && claim.To.Rung > 0 && asked.Ladder(claim.To).Rungs[claim.To.Rung].Cost == claim.Cost),
        Predicate.Of<Awaits>(IsAwaited),
        Predicate.Of<IsLoose>((claim, asked) => claim.Time.Precision != Precision.Day && claim.Time.Holds(asked.Reference.AsOf!.Value) && MovedTimes.Has(asked.Scenario, claim)),
        Predicate.Of<IfOnLastDay>((claim, asked) =>
            new Inquiry(MovedTimes.ToLastDay(asked.Scenario, claim.What), asked.Options.Question, asked.Reference.AsOf, asked.Options.Assume).Reference.Verdict == claim.Verdict),
        Predicate.Of<IsTabledOnUnknownDay>((claim, asked) => asked.Scenario.Acts.Any(act => act.Id == claim.Id.Split('[')[0] && act.Tabling == Tabling.DayUnknown)
            || asked.Scenario.Positions.Any(position => position.Id == claim.Id && position.Rungs.Any(rung => rung.Id == claim.RungId && rung.Tabling == Tabling.DayUnknown))),
    ];

    private static bool IsNumber(System.Numerics.BigInteger number, bool all, int count) => all ? number == count : number <= count;

    private static bool HasDates(Scenario scenario) =>
        scenario.AsOf is not null || scenario.Events.Count > 0 || scenario.Acts.Any(act => act.Tabled is not null)
        || scenario.Positions.Any(position => position.From is not null || position.Until is not null || position.Stated.Count > 0
            || position.Rungs.Any(rung => rung.Tabled is not null));

    private static bool IsAwaited(Awaits claim, Inquiry asked)
    {
        var rung = asked.Ladder(claim.To).Rungs[claim.To.Rung];
        return asked.Has(claim.To) && !rung.WithinReach && rung.TabledLater == claim.Day && rung.NeverTabled == claim.IsNeverTabled && claim.EndsOn == VerdictLaw.EndsOn(asked.Scenario, claim.To.Id, claim.Day) && rung.Untenable == claim.Needs is not null
            && (claim.Needs is null || !asked.HoldsAsSettled(claim.Needs));
    }
}
