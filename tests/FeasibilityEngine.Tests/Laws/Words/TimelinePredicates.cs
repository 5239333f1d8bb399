using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about what happens on a day, and what comes of it, true.</summary>
internal static class TimelinePredicates
{
    public static IEnumerable<Predicate> All { get; } =
    [
        Predicate.Of<OnlyWith>((claim, asked) => Predicates.Holds(
            claim.Claim, asked.About(TimelineLaw.Delayed(asked.Scenario, claim.Day, claim.Happened.Except(claim.Changes).ToList())).On(claim.Day))),
        Predicate.Of<NoneCanBeLeftOut>((claim, asked) =>
            VerdictWith(claim, asked, claim.Changes) == claim.Verdict
            && claim.Changes.All(left => VerdictWith(claim, asked, claim.Changes.Where(change => change != left)) != claim.Verdict)),
        Predicate.Of<HappensOn>((claim, asked) => Happens(claim.Change, claim.Day, asked.Scenario)),
        Predicate.Of<NothingFollows>((claim, asked) => Alike(asked.On(claim.Day.AddDays(-1)).Reference, asked.On(claim.Day).Reference)),
        Predicate.Of<NothingHappens>((claim, asked) => claim.AtAll ? !Days(asked.Scenario).Any() : Days(asked.Scenario).All(day => day > asked.Options.AsOf)),
        Predicate.Of<VerdictLasts>((claim, asked) => DaysToTry(claim, asked.Scenario).All(day => asked.On(day).Reference.Verdict == claim.Verdict)),
        Predicate.Of<InReach>((claim, asked) => asked.Reference.Ladders.Any(ladder =>
            ladder.Id == claim.Id && ladder.Rungs.Skip(claim.OrStated ? 0 : 1).Any(rung => rung.Id == claim.RungId && rung.WithinReach == claim.Is))),
        Predicate.Of<TenableOnlyWhere>(IsTenableOnlyWhere),
    ];

    private static Verdict VerdictWith(NoneCanBeLeftOut claim, Inquiry asked, IEnumerable<TimelineChange> happened) =>
        asked.About(TimelineLaw.Delayed(asked.Scenario, claim.Day, claim.Happened.Except(happened).ToList())).On(claim.Day).Reference.Verdict;

    private static bool Happens(TimelineChange change, DateOnly day, Scenario scenario)
    {
        var positions = scenario.Positions.Where(position => position.Id == change.Id);
        return change.Kind switch
        {
            TimelineChangeKind.Event => scenario.Events.Any(happening => happening.Id == change.Id && happening.On == day),
            TimelineChangeKind.PositionTaken => positions.Any(position => position.From == day),
            TimelineChangeKind.PositionDropped => positions.Any(position => position.Until == day),
            TimelineChangeKind.PositionStated => positions.Any(position => !(day >= position.Until) && position.Stated.Any(statement => statement.On == day && statement.Rung == change.Rung)),
            TimelineChangeKind.RungTabled => positions.Any(position => !(day >= position.Until) && position.Rungs.Any(rung => rung.Tabled == day && rung.Id == change.Rung)),
            _ => scenario.Acts.Any(act => act.Id == change.Id && act.Tabled == day && act.Price is not null),
        };
    }

    private static bool Alike(ReferenceAnalysis before, ReferenceAnalysis after) =>
        before.Verdict == after.Verdict
        && before.Ladders.Select(Shape).SequenceEqual(after.Ladders.Select(Shape))
        && before.Choices().All(choice => before.Rules.LeastModel(choice).SequenceEqual(after.Rules.LeastModel(choice)));

    private static string Shape(ReferenceLadder ladder) => $"{ladder.Id}: {string.Join(' ', ladder.Rungs.Select(rung => $"{rung.Id} {rung.WithinReach}"))}";

    // Between these days nothing is dated. Where the claim is of ever after, some day long after the last one stands for the rest.
    private static IEnumerable<DateOnly> DaysToTry(VerdictLasts claim, Scenario scenario) => Days(scenario).SelectMany(day => new[] { day.AddDays(-1), day })
        .Append(claim.From).Append(claim.Until ?? Days(scenario).Append(claim.From).Max().AddDays(900))
        .Where(day => day >= claim.From && (claim.Until is not { } until || day <= until)).Distinct();

    /// <summary>Every day on which the scenario dates something, as often as it does.</summary>
    internal static IEnumerable<DateOnly> Days(Scenario scenario) => scenario.Events.Select(happening => (DateOnly?)happening.On)
        .Concat(scenario.Acts.Select(act => act.Tabled))
        .Concat(scenario.Positions.SelectMany(position =>
            position.Rungs.Select(rung => rung.Tabled).Concat(position.Stated.Select(statement => (DateOnly?)statement.On)).Append(position.From).Append(position.Until)))
        .OfType<DateOnly>();

    // Decided over every way in which the facts could stand.
    private static bool IsTenableOnlyWhere(TenableOnlyWhere claim, Inquiry asked)
    {
        var (scenario, words) = (asked.Scenario, asked.Reference.Words);
        var needs = scenario.Positions.Where(position => position.Id == claim.Id).SelectMany(position => position.Rungs).Where(rung => rung.Id == claim.RungId).Select(rung => rung.AvailableWhen)
            .Concat(words.Acts.Where(act => act.Reference.ToString() == claim.Id && claim.RungId == "performed").Select(act => act.Declaration.AvailableWhen))
            .Single() ?? Condition.True;
        var (declared, told) = (Meaning.Of(needs, words), Meaning.Of(claim.Condition, words));
        var choice = asked.Reference.Choices().First();
        return Enumerable.Range(0, 1 << words.Facts.Count)
            .Select(mask => choice.WithFacts([.. words.Facts.Select((_, fact) => (mask >> fact & 1) == 1)]))
            .All(state => declared(state) == told(state));
    }
}
