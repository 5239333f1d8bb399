using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>
/// Asks one question of many variants of a scenario: with other costs, on other days, with and without developments and positions.
/// What holds in nearly all of them hangs on none of these numbers.
/// </summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class SweepInquiry
{
    /// <summary>Reads what is to be varied. Nothing is analysed until the variants of the sweep are asked for.</summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="sweep">What to vary, and which variants to look at.</param>
    /// <param name="options">
    /// The question, the developments to assume in all variants, the limits for each variant, and the budget, which is for one run
    /// through all variants. <c>AsOf</c> does not matter where the date is varied; <c>Top</c> does not matter. Progress is told as the
    /// stage <c>sweep</c>, with the number of the variant among those of the shard, and how many are open or openable.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="sweep"/> is null.</exception>
    /// <exception cref="VariationException">Something cannot be varied so, or there are too many combinations to be numbered.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Sweep Prepare(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(sweep);
        options ??= new AnalysisOptions();
        sweep.Validate();
        options.Validate();
        options.RequireNothingConceded("A sweep");
        ScenarioAnalyzer.RequireSound(scenario);
        return new Sweep(scenario, sweep, options, new VariationReader(scenario, options).Read(sweep.Vary));
    }

    /// <summary>Looks at all variants and puts them together. Cancelling does not throw: the summary then says of how many variants it is.</summary>
    /// <param name="scenario">As in <see cref="Prepare"/>.</param>
    /// <param name="sweep">As in <see cref="Prepare"/>.</param>
    /// <param name="options">As in <see cref="Prepare"/>.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The summary. One analysis for each variant, less for those between which nothing changes.</returns>
    /// <inheritdoc cref="Prepare"/>
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
