using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FluentAssertions;

namespace FeasibilityEngine.Assertions;

public sealed partial class AnalysisAssertions
{
    /// <summary>
    /// Claims how many minimal concession sets there are among all rungs of the scenario, within reach or not. An open path has one, which concedes
    /// nothing. Fails where the search stopped before they were all found.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> HaveConcessionSets(BigInteger count, string because = "", params object[] becauseArgs) =>
        HaveSets(count, withinReach: false, because, becauseArgs);

    /// <summary>Claims how many minimal concession sets there are among the rungs that are within reach on the day of the analysis.</summary>
    /// <inheritdoc cref="HaveConcessionSets"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> HaveConcessionSetsWithinReach(BigInteger count, string because = "", params object[] becauseArgs) =>
        HaveSets(count, withinReach: true, because, becauseArgs);

    /// <summary>
    /// Claims that exactly these concessions are a minimal concession set, within reach or not: they open the path, and none of them can be left out or
    /// weakened by a rung.
    /// </summary>
    /// <param name="concessions">The concessions, as <c>--concede</c> takes them: <c>position=rung</c>, or the name of a priced act with its key.</param>
    /// <returns>A constraint of which <c>Which</c> is the set.</returns>
    /// <exception cref="ArgumentException">No concession is given, or one cannot be: the scenario has no such position, priced act or rung, or the party stands lower already.</exception>
    [CustomAssertion]
    public AndWhichConstraint<AnalysisAssertions, ConcessionSet> HaveConcessionSet(params string[] concessions) => HaveConcessionSet(concessions, "");

    /// <inheritdoc cref="HaveConcessionSet(string[])"/>
    /// <param name="concessions">The concessions.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndWhichConstraint<AnalysisAssertions, ConcessionSet> HaveConcessionSet(IEnumerable<string> concessions, string because, params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(concessions);
        if (!Exists($"to have the minimal concession set {MessageWords.List([.. concessions])}", because, becauseArgs))
        {
            return new AndWhichConstraint<AnalysisAssertions, ConcessionSet>(this, []);
        }

        var given = KnownNames.Concessions(Subject.Scenario, concessions, Subject.AsOf);
        var found = Subject.ConcessionSets.Where(set => set.Concessions.Select(concession => new Supposition(concession.To.Id, concession.To.RungId)).ToHashSet().SetEquals(given)).ToList();
        Claim.Check(found.Count > 0, Kind, $"to have the minimal concession set {Names(given)}", () => NoSuchSet(given), because, becauseArgs);
        return new AndWhichConstraint<AnalysisAssertions, ConcessionSet>(this, found);
    }

    /// <summary>
    /// Claims what the cheapest way to open the path costs in total, within reach or not: <c>HaveCheapestSet(cost: 4)</c>. An open path costs 0. Fails where
    /// the search stopped before the cheapest set was proven.
    /// </summary>
    /// <param name="cost">The sum of the costs of its concessions, in the scenario's own unit.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    /// <returns>A constraint of which <c>Which</c> is the cheapest set; of several that cost the same, the first.</returns>
    [CustomAssertion]
    public AndWhichConstraint<AnalysisAssertions, ConcessionSet> HaveCheapestSet(decimal cost, string because = "", params object[] becauseArgs)
    {
        var expected = $"to have a cheapest concession set of cost {MessageWords.Number(cost)}";
        var holds = Exists(expected, because, becauseArgs) && Claim.Check(
            Subject.IsCheapestProven && Subject.ConcessionSets is [var first, ..] && first.TotalCost == cost,
            Kind,
            expected,
            Cheapest,
            because,
            becauseArgs);
        return new AndWhichConstraint<AnalysisAssertions, ConcessionSet>(this, holds ? [Subject.ConcessionSets[0]] : []);
    }

    [CustomAssertion]
    private AndConstraint<AnalysisAssertions> HaveSets(BigInteger count, bool withinReach, string because, object[] becauseArgs)
    {
        var reach = withinReach ? " within reach" : "";
        var expected = $"to have {MessageWords.Count(count, "minimal concession set")}{reach}";
        if (Exists(expected, because, becauseArgs))
        {
            var actual = withinReach ? Subject.Counts.WithinReach : Subject.Counts.ConcessionSets;
            Claim.Check(
                actual.IsProven && actual.Found == count, Kind, expected, () => Sets(actual, count, withinReach), because, becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    private string Sets(Count actual, BigInteger expected, bool withinReach)
    {
        var account = new FailureReasons(Subject);
        var counted = Counted(actual, expected);
        if (actual.IsProven && actual.Found.IsZero)
        {
            return account.Why().WayOut().After($"{counted[..^1]}, and it is {FailureReasons.Case(Subject)}");
        }

        var sets = withinReach ? Subject.WithinReach : Subject.ConcessionSets;
        return account.List(sets.Where(set => set.Concessions.Count > 0).ToList(), actual.IsProven ? "Its minimal concession sets:" : "The minimal concession sets found:")
            .At(sets.SelectMany(set => set.Concessions).Select(concession => concession.To.Id))
            .After(Subject.Verdict == Verdict.Open ? $"{counted[..^1]}, which concedes nothing, because the path is open." : counted);
    }

    private string Cheapest()
    {
        var account = new FailureReasons(Subject);
        var isProven = Subject.IsCheapestProven;
        if (Subject.ConcessionSets is not [var cheapest, ..])
        {
            return Subject.Counts.ConcessionSets.IsProven
                ? account.Why().WayOut().After($"it is {FailureReasons.Case(Subject)}")
                : account.After($"that is not known: {MessageWords.Stopped(Subject.Interruptions)} before any was found.");
        }

        var cost = MessageWords.Number(cheapest.TotalCost);
        return cheapest.Concessions.Count == 0
            ? account.After($"it is {FailureReasons.Case(Subject)}")
            : account.Tell(cheapest, $"{(isProven ? "The cheapest set" : "The cheapest set found")} ({cheapest.Id}):")
                .At(cheapest.Concessions.Select(concession => concession.To.Id))
                .After(isProven
                    ? $"the cheapest costs {cost}."
                    : $"that is not known: {MessageWords.Stopped(Subject.Interruptions)}. The cheapest set found costs {cost}, and there may be cheaper ones.");
    }

    private string NoSuchSet(ValueList<Supposition> given)
    {
        var after = Supposing(given);
        if (after.Verdict != Verdict.Open)
        {
            return StillShut(after);
        }

        var account = new FailureReasons(Subject).At(given.Select(concession => concession.Id));
        if (Subject.Verdict == Verdict.Open)
        {
            return account.After($"it is {FailureReasons.Case(Subject)}");
        }

        var less = Subject.ConcessionSets.FirstOrDefault(set => set.Concessions.All(concession => IsGiven(concession.To, given)));
        if (less is not null)
        {
            return account.Tell(less, $"What is enough ({less.Id}, cost {MessageWords.Number(less.TotalCost)}):").After($"{less.Id} opens it with less.");
        }

        var listed = MessageWords.Number((BigInteger)Subject.ConcessionSets.Count);
        return Subject.Counts.ConcessionSets.IsProven
            ? account.After($"that is not known: they open it, but only {listed} of {MessageWords.Number(Subject.Counts.ConcessionSets.Found)} minimal sets are listed; a larger Top in AnalysisOptions lists more.")
            : account.After($"that is not known: they open it, but {MessageWords.Stopped(Subject.Interruptions)} before that set was found.");
    }
}
