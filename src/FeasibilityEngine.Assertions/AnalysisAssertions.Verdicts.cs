using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FluentAssertions;

namespace FeasibilityEngine.Assertions;

public sealed partial class AnalysisAssertions
{
    /// <summary>Claims that the path is open: with every position as stated, a state exists that all accept.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> BeOpen(string because = "", params object[] becauseArgs) =>
        HaveVerdict(Verdict.Open, because, becauseArgs);

    /// <summary>Claims that the path is not open, and that concessions within reach open it.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public VerdictConstraint BeOpenable(string because = "", params object[] becauseArgs) =>
        HaveVerdict(Verdict.Openable, because, becauseArgs);

    /// <summary>Claims that nothing within reach opens the path, and that other concessions in the scenario do.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public VerdictConstraint BeRemote(string because = "", params object[] becauseArgs) =>
        HaveVerdict(Verdict.Remote, because, becauseArgs);

    /// <summary>Claims that no concession in the scenario opens the path.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public VerdictConstraint BeClosed(string because = "", params object[] becauseArgs) =>
        HaveVerdict(Verdict.Closed, because, becauseArgs);

    /// <summary>Claims that the rules alone exclude every state. The rules can follow: <c>BeInconsistent().ThroughRules("one", "other")</c>.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public ConflictConstraint BeInconsistent(string because = "", params object[] becauseArgs)
    {
        var verdict = HaveVerdict(Verdict.Inconsistent, because, becauseArgs);
        return new ConflictConstraint(this, verdict.Expected, verdict.Holds ? Subject.ClosedBy : null);
    }

    /// <summary>Claims that the search stopped before an answer was proven.</summary>
    /// <inheritdoc cref="HaveVerdict"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> BeUnknown(string because = "", params object[] becauseArgs) =>
        HaveVerdict(Verdict.Unknown, because, becauseArgs);

    /// <summary>Claims a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public VerdictConstraint HaveVerdict(Verdict verdict, string because = "", params object[] becauseArgs)
    {
        var expected = $"to be {MessageWords.Of(verdict)}";
        var holds = Exists(expected, because, becauseArgs)
            && Claim.Check(Subject.Verdict == verdict, Kind, expected, () => Instead(Subject), because, becauseArgs);
        return new VerdictConstraint(this, expected, holds);
    }

    /// <summary>What is the case, the shortest reason, and what would open the path.</summary>
    internal static string Instead(Analysis analysis) =>
        new FailureReasons(analysis).Why().WayOut().After($"it is {FailureReasons.Case(analysis)}");
}
