using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// What a test can claim of an analysis: its verdict and the reason, its conflicts, its concession sets, and what given concessions
/// would open. A failing assertion tells what is the case, the shortest reason, what would open the path, and where in the file.
/// </summary>
/// <remarks>
/// "Not proven" is not "no": where the search stopped early, an assertion that needs what was not searched fails and says so, whichever
/// way it asks. A position, rung, party or rule that the scenario does not have throws an <see cref="ArgumentException"/> that says what was
/// probably meant.
/// </remarks>
/// <example>
/// <code>
/// var analysis = ScenarioAnalyser.Analyse(ScenarioFile.Load("direct-talks.yaml"));
/// analysis.Should().BeRemote().BecauseOf("withdrawal-first", "recognition-of-annexation")
///     .And.NeedConcessionFrom("ukraine");
/// </code>
/// </example>
public sealed partial class AnalysisAssertions : ObjectAssertions<Analysis, AnalysisAssertions>
{
    private const string Kind = "analysis";

    private readonly AnalysisOptions _limits;

    internal AnalysisAssertions(Analysis? analysis, AnalysisOptions limits)
        : base(analysis!)
    {
        _limits = limits;
    }

    /// <inheritdoc/>
    protected override string Identifier => Kind;

    /// <summary>Claims that the search was not cut short: every list and count of the analysis is whole.</summary>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> BeComplete(string because = "", params object[] becauseArgs)
    {
        const string Expected = "to be complete";
        if (Exists(Expected, because, becauseArgs))
        {
            Claim.Check(
                Subject.IsComplete,
                Kind,
                Expected,
                () => $"{MessageWords.Stopped(Subject.Interruptions)}.\n\nFound until then: {MessageWords.Count(Subject.Counts.Conflicts.Found, "minimal conflict")}, "
                    + $"{MessageWords.Count(Subject.Counts.ConcessionSets.Found, "minimal concession set")} and {MessageWords.Number(Subject.Counts.WithinReach.Found)} within reach. "
                    + "A larger budget or limit in AnalysisOptions lets it go on.",
                because,
                becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    [CustomAssertion]
    private bool Exists(string expected, string because, object[] becauseArgs) =>
        Claim.Check(Subject is not null, Kind, expected, () => "it is <null>.", because, becauseArgs);

    /// <summary>The analysis with further concessions supposed; in place of those that it supposes of the same positions.</summary>
    private Analysis Supposing(IReadOnlyCollection<Supposition> given) => ScenarioAnalyser.Analyse(Subject.Scenario, _limits with
    {
        Question = Subject.Question,
        AsOf = Subject.AsOf,
        Assume = Subject.Assumed,
        Suppose = Subject.Supposed.Where(earlier => given.All(g => g.Id != earlier.Id)).Concat(given).ToValueList(),
        Top = 1,
    });
}
