namespace FeasibilityEngine.DependencyInjection;

/// <summary>The names under which analyses are traced and counted, for OpenTelemetry and other listeners.</summary>
public static class FeasibilityTelemetry
{
    /// <summary>The activity source: one activity <c>feasibility.analyse</c> for each analysis, others such as <c>feasibility.timeline</c> for other questions, with an event for each stage of the search.</summary>
    public const string ActivitySourceName = "FeasibilityEngine";

    /// <summary>
    /// The meter: <c>feasibility.analysis.duration</c>, a histogram in seconds, tagged with <c>feasibility.verdict</c>,
    /// <c>feasibility.question</c> and <c>feasibility.complete</c>.
    /// </summary>
    public const string MeterName = "FeasibilityEngine";
}
