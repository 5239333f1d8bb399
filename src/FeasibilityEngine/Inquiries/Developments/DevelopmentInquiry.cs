using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// Asks which developments would open a path, together with which concessions: under <c>mediator-steps-in</c> and
/// <c>guarantors-offer</c> a set comes within reach that neither of them brings alone.
/// </summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class DevelopmentInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.ExploreDevelopments"/>
    public static DevelopmentFindings Ask(
        Scenario scenario, AnalysisOptions? options = null, DevelopmentLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        limits ??= new DevelopmentLimits();
        var ranges = new OptionRanges();
        options.Look(ranges);
        limits.Look(ranges);
        ranges.Require();
        using var deadline = new Deadline(options, cancellation);
        var before = LooseTimes.With(AnalysisInquiry.Ask(scenario, options, deadline), options, deadline);
        var search = new DevelopmentSearch(before, options, limits, deadline);
        search.Run();
        return search.Findings();
    }
}
