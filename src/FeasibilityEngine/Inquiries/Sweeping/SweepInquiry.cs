using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>
/// Asks one question of many variants of a scenario: with other costs, on other days, with and without developments and positions.
/// What holds in nearly all of them hangs on none of these numbers.
/// </summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class SweepInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.PrepareSweep"/>
    public static Sweep Prepare(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(sweep);
        options ??= new AnalysisOptions();
        var ranges = new OptionRanges();
        sweep.Look(ranges);
        options.Look(ranges);
        ranges.Require();
        options.RequireNothingSupposed("A sweep");
        AnalysisInquiry.RequireSound(scenario);
        return new Sweep(scenario, sweep, options, new VariationReader(scenario, options).Read(sweep.Vary));
    }

    /// <inheritdoc cref="ScenarioAnalyser.Sweep"/>
    public static SweepSummary Ask(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new AnalysisOptions();
        var prepared = Prepare(scenario, sweep, options);
        var tally = new SweepTally(prepared.Header);
        using var deadline = new Deadline(options, cancellation);
        foreach (var variant in prepared.Variants(done: null, deadline))
        {
            tally.Add(variant);
        }

        return tally.Found < prepared.Planned ? tally.Summary() with { Interruptions = [deadline.Reason] } : tally.Summary();
    }
}
