using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions;

/// <summary>Where assertions on analyses and scenarios begin.</summary>
/// <example>
/// <code>
/// using FeasibilityEngine.Assertions;
///
/// analysis.Should().BeRemote().BecauseOf("withdrawal-first", "recognition-of-annexation");
/// scenario.Should().BecomeOpenOn(new DateOnly(2025, 5, 15));
/// </code>
/// </example>
public static class FeasibilityAssertionExtensions
{
    /// <summary>Assertions on an analysis.</summary>
    public static AnalysisAssertions Should(this Analysis? analysis) => new(analysis, new AnalysisOptions());

    /// <summary>Assertions on an analysis, with limits for the further questions that some of them ask, such as <c>OpenWith</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="limits">
    /// Its <see cref="AnalysisOptions.Budget"/> (for each question; none by default), <see cref="AnalysisOptions.Clock"/>,
    /// <see cref="AnalysisOptions.ConflictLimit"/> and <see cref="AnalysisOptions.ConcessionSetLimit"/> count. What is asked is what the analysis asked.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public static AnalysisAssertions Should(this Analysis? analysis, AnalysisOptions limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new AnalysisAssertions(analysis, limits);
    }

    /// <summary>Assertions on a scenario over time: whether talks can begin.</summary>
    public static ScenarioAssertions Should(this Scenario? scenario) => new(scenario, new AnalysisOptions());

    /// <summary>Assertions on a scenario over time, for a settlement, with developments assumed, or within a budget.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">What to ask; <see cref="AnalysisOptions.AsOf"/> does not matter, because each assertion names its day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static ScenarioAssertions Should(this Scenario? scenario, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ScenarioAssertions(scenario, options);
    }
}
