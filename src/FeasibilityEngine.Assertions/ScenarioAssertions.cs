using FeasibilityEngine.Model;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// What a test can claim of a scenario over time: which verdict holds on a day, and on which day it turns. A failing assertion tells what is the case
/// on that day and why, and the verdicts of all days.
/// </summary>
/// <remarks>
/// The first assertion about a turn analyses each day that makes a difference (<see cref="ScenarioAnalyser.BuildVerdictTimeline"/>); those chained to it use the same answer.
/// Where the search stopped before a day was decided, an assertion about it fails and says so. Safe for use by one thread at a time.
/// </remarks>
/// <example>
/// <code>
/// ScenarioFile.Load("direct-talks.yaml").Should()
///     .BecomeRemoteOn(new DateOnly(2022, 9, 30), "the annexation shuts the door")
///     .And.BecomeOpenOn(new DateOnly(2025, 5, 15));
/// </code>
/// </example>
public sealed class ScenarioAssertions : ObjectAssertions<Scenario, ScenarioAssertions>
{
    private const string Kind = "scenario";

    private readonly AnalysisOptions _options;
    private VerdictHistory? _history;

    internal ScenarioAssertions(Scenario? scenario, AnalysisOptions options)
        : base(scenario!)
    {
        _options = options;
    }

    /// <inheritdoc/>
    protected override string Identifier => Kind;

    /// <summary>Claims that the path becomes open on this day: it was not, and with what happens on it, all positions as stated can stand together.</summary>
    /// <inheritdoc cref="BecomeOn"/>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> BecomeOpenOn(DateOnly date, string because = "", params object[] becauseArgs) =>
        BecomeOn(date, Verdict.Open, because, becauseArgs);

    /// <summary>Claims that the path becomes openable on this day: concessions within reach open it, which was not so, or not needed, before.</summary>
    /// <inheritdoc cref="BecomeOn"/>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> BecomeOpenableOn(DateOnly date, string because = "", params object[] becauseArgs) =>
        BecomeOn(date, Verdict.Openable, because, becauseArgs);

    /// <summary>Claims that the path becomes remote on this day: from then on nothing within reach opens it, other concessions do.</summary>
    /// <inheritdoc cref="BecomeOn"/>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> BecomeRemoteOn(DateOnly date, string because = "", params object[] becauseArgs) =>
        BecomeOn(date, Verdict.Remote, because, becauseArgs);

    /// <summary>Claims that the path becomes closed on this day: from then on no concession in the scenario opens it.</summary>
    /// <inheritdoc cref="BecomeOn"/>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> BecomeClosedOn(DateOnly date, string because = "", params object[] becauseArgs) =>
        BecomeOn(date, Verdict.Closed, because, becauseArgs);

    /// <summary>Claims the verdict on a day, whenever it came about. Takes one analysis.</summary>
    /// <param name="date">The day; what happens on it counts.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> HaveVerdictOn(DateOnly date, Verdict verdict, string because = "", params object[] becauseArgs)
    {
        var expected = $"to be {MessageWords.Of(verdict)} on {MessageWords.Day(date)}";
        if (Exists(expected, because, becauseArgs))
        {
            var analysis = ScenarioAnalyser.Analyse(Subject, _options with { AsOf = date });
            Claim.Check(analysis.Verdict == verdict, Kind, expected, () => AnalysisAssertions.Instead(analysis), because, becauseArgs);
        }

        return new AndConstraint<ScenarioAssertions>(this);
    }

    /// <summary>
    /// Claims that the scenario is what its own <c>expect:</c> says: every expectation is met, and there is one. A failure shows what
    /// <c>feasibility test</c> shows.
    /// </summary>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    [CustomAssertion]
    public AndConstraint<ScenarioAssertions> MeetItsExpectations(string because = "", params object[] becauseArgs)
    {
        const string expected = "to meet its expectations";
        if (Exists(expected, because, becauseArgs))
        {
            var findings = ScenarioAnalyser.TestExpectations(Subject, _options);
            Claim.Check(
                findings is { Failed: 0, Results.Count: > 0 }, Kind, expected, () => MissedExpectations.Told(findings), because, becauseArgs);
        }

        return new AndConstraint<ScenarioAssertions>(this);
    }

    /// <param name="date">The day on which the verdict turns; what happens on it counts.</param>
    /// <param name="verdict">The verdict from that day on.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    [CustomAssertion]
    private AndConstraint<ScenarioAssertions> BecomeOn(DateOnly date, Verdict verdict, string because, object[] becauseArgs)
    {
        var expected = $"to become {MessageWords.Of(verdict)} on {MessageWords.Day(date)}";
        if (Exists(expected, because, becauseArgs))
        {
            _history ??= new VerdictHistory(Subject, _options);
            Claim.Check(_history.TurnsTo(verdict, date), Kind, expected, () => _history.Instead(date), because, becauseArgs);
        }

        return new AndConstraint<ScenarioAssertions>(this);
    }

    [CustomAssertion]
    private bool Exists(string expected, string because, object[] becauseArgs) =>
        Claim.Check(Subject is not null, Kind, expected, () => "it is <null>.", because, becauseArgs);
}
