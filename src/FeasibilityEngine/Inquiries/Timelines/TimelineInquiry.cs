using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>Asks how the verdict changed over time, and what changed it: which event shut the door, and through which conflict.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class TimelineInquiry
{
    /// <summary>
    /// The timeline with the causes of each change of verdict. Cancelling does not throw: the timeline then holds the entries found until
    /// then and says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// The question, the developments to assume, the limit of conflicts, and the budget, which holds for the whole timeline. <c>AsOf</c> is
    /// the last day that is told, every day by default. <c>Top</c> and <c>ConcessionSetLimit</c> do not matter: sets are not listed.
    /// Progress is told as the stage <c>timeline</c>, with the number of the day among the days and the changes of verdict found.
    /// </param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>
    /// The timeline. It takes one analysis for each day that makes a difference, and for each day on which the verdict changes one for each
    /// combination of the day's changes that makes a difference; beyond eight changes on one day, about one for each change.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed: what is conceded on one day cannot be on another.</exception>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors, or asks for what cannot be analysed.</exception>
    public static Timeline Ask(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        Run(scenario, options, withCauses: true, cancellation);

    /// <summary>The same without the causes: one analysis for each day that makes a difference.</summary>
    /// <inheritdoc cref="Ask(Scenario, AnalysisOptions?, CancellationToken)"/>
    public static Timeline AskVerdicts(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        Run(scenario, options, withCauses: false, cancellation);

    private static Timeline Run(Scenario scenario, AnalysisOptions? options, bool withCauses, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        options.RequireNothingConceded("A timeline");
        ScenarioAnalyzer.RequireSound(scenario);
        using var deadline = new Deadline(options, cancellation);
        var analyses = new DayAnalyses(options, deadline);
        return new TimelineSearch(scenario, options, analyses, withCauses, deadline).Run();
    }
}
