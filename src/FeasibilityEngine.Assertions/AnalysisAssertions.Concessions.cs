using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FluentAssertions;

namespace FeasibilityEngine.Assertions;

public sealed partial class AnalysisAssertions
{
    /// <summary>
    /// Claims that supposing these concessions, within reach or not, and no others opens the path: <c>OpenWith("withdrawal-first=ceasefire-first", "turkey-hosts")</c>.
    /// Takes one more analysis, of the same question, day and developments. More than is needed passes too; for a minimal set, see <see cref="HaveConcessionSet(string[])"/>.
    /// </summary>
    /// <param name="concessions">The concessions, as <c>--concede</c> takes them: <c>position=rung</c>, or the name of a priced act with its key.</param>
    /// <exception cref="ArgumentException">No concession is given, or one cannot be: the scenario has no such position, priced act or rung, or the party stands lower already.</exception>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> OpenWith(params string[] concessions) => OpenWith(concessions, "");

    /// <inheritdoc cref="OpenWith(string[])"/>
    /// <param name="concessions">The concessions.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> OpenWith(IEnumerable<string> concessions, string because, params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(concessions);
        if (Exists($"to open with {MessageWords.List([.. concessions])}", because, becauseArgs))
        {
            var given = KnownNames.Concessions(Subject.Scenario, concessions, Subject.AsOf);
            var after = Supposing(given);
            Claim.Check(after.Verdict == Verdict.Open, Kind, $"to open with {Names(given)}", () => StillShut(after), because, becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    /// <summary>
    /// Claims that supposing these concessions and no others does not open the path. Fails where that is not proven, because the search stopped.
    /// </summary>
    /// <inheritdoc cref="OpenWith(string[])"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NotOpenWith(params string[] concessions) => NotOpenWith(concessions, "");

    /// <inheritdoc cref="NotOpenWith(string[])"/>
    /// <param name="concessions">The concessions.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NotOpenWith(IEnumerable<string> concessions, string because, params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(concessions);
        if (Exists($"not to open with {MessageWords.List([.. concessions])}", because, becauseArgs))
        {
            var given = KnownNames.Concessions(Subject.Scenario, concessions, Subject.AsOf);
            var after = Supposing(given);
            Claim.Check(
                after.Verdict is not (Verdict.Open or Verdict.Unknown),
                Kind,
                $"not to open with {Names(given)}",
                () => after.Verdict == Verdict.Unknown ? StillShut(after) : Opened(given),
                because,
                becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    /// <summary>
    /// Claims that the path can be opened, and only with a concession of this party, within reach or not: each minimal concession set holds one.
    /// Decided without listing the sets, where they are too many: then it takes one more analysis.
    /// </summary>
    /// <param name="party">The name of the party in the scenario: <c>NeedConcessionFrom("ukraine")</c>.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    /// <exception cref="ArgumentException">The scenario has no such party.</exception>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NeedConcessionFrom(string party, string because = "", params object[] becauseArgs)
    {
        if (Exists($"to need a concession from {party}", because, becauseArgs))
        {
            var need = NeedOf(party);
            Claim.Check(need.IsNeeded == true, Kind, $"to need a concession from {need.Name}", need.Otherwise, because, becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    /// <summary>Claims that the path is open, or can be opened without a concession of this party: some minimal concession set holds none.</summary>
    /// <inheritdoc cref="NeedConcessionFrom"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NotNeedConcessionFrom(string party, string because = "", params object[] becauseArgs)
    {
        if (Exists($"not to need a concession from {party}", because, becauseArgs))
        {
            var need = NeedOf(party);
            Claim.Check(need.IsNeeded == false, Kind, $"not to need a concession from {need.Name}", need.Otherwise, because, becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    private PartyNeed NeedOf(string party) => PartyNeed.Of(Subject, KnownNames.Party(Subject.Scenario, party), Supposing);

    // What blocks although the concessions are given, and what would complete them.
    private static string StillShut(Analysis after) => after.Verdict == Verdict.Unknown
        ? $"that is not known: {MessageWords.Stopped(after.Interruptions)} before it was proven."
        : new FailureReasons(after).Why().WayOut().After($"then it is {FailureReasons.Case(after)}");

    private string Opened(ValueList<Supposition> given)
    {
        var account = new FailureReasons(Subject).At(given.Select(concession => concession.Id));
        var within = Subject.ConcessionSets.FirstOrDefault(set => set.Concessions.All(concession => IsGiven(concession.To, given)));
        return within is null
            ? account.After("it does.")
            : within.Concessions.Count == 0
                ? account.After("it is open without any concession.")
                : account.Tell(within, $"What is enough of it ({within.Id}, cost {MessageWords.Number(within.TotalCost)}):").After("it does.");
    }

    // Standing lower than is needed is enough too.
    private bool IsGiven(Standing needed, ValueList<Supposition> given) =>
        given.FirstOrDefault(concession => concession.Id == needed.Id) is { } concession
        && (needed.IsAct || Subject.Ladders.FirstOrDefault(ladder => ladder.Id == needed.Id) is not { } ladder
            || ladder.Rungs.ToList().FindIndex(rung => rung.Id == concession.Rung) >= needed.Rung);

    private static string Names(IEnumerable<Supposition> given) => MessageWords.List([.. given.Select(MessageWords.Concession)]);
}
