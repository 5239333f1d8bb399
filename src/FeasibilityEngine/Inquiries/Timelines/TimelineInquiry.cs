using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>Asks how the verdict changed over time, and what changed it: which event shut the door, and through which conflict.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class TimelineInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.BuildTimeline"/>
    public static Timeline Ask(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        Run(scenario, options, withCauses: true, cancellation);

    /// <inheritdoc cref="ScenarioAnalyser.BuildVerdictTimeline"/>
    public static Timeline AskVerdicts(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        Run(scenario, options, withCauses: false, cancellation);

    private static Timeline Run(Scenario scenario, AnalysisOptions? options, bool withCauses, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        options.RequireNothingSupposed("A timeline");
        AnalysisInquiry.RequireSound(scenario);
        using var deadline = new Deadline(options, cancellation);
        var analyses = new DayAnalyses(options, deadline);
        return new TimelineSearch(scenario, options, analyses, withCauses, deadline).Run();
    }
}
