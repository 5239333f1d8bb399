using FeasibilityEngine.Assembling;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Rechecking;

namespace FeasibilityEngine;

/// <summary>Asks whether a negotiation is feasible: the whole pipeline, from a scenario to its analysis.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class ScenarioAnalyzer
{
    /// <summary>
    /// Analyses a scenario. Cancelling does not throw: the analysis then holds what was found until then and says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors, as reading and building give it. It is checked when it is analysed first: one that was put together otherwise may have some.</param>
    /// <param name="options">What to ask; the defaults of <see cref="AnalysisOptions"/> where null.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>
    /// The verdict, all minimal conflicts and all minimal concession sets. The work grows with the number of answers, and in the
    /// worst case exponentially with the size of the largest component.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ConcessionException">A concession to suppose cannot be: see <see cref="AnalysisOptions.Concede"/>.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        using var deadline = new Deadline(options, cancellation);
        return Analyse(scenario, options, deadline);
    }

    /// <summary>One analysis of an inquiry that takes several within one budget, which is that of the deadline.</summary>
    /// <inheritdoc cref="Analyse(Scenario, AnalysisOptions?, CancellationToken)"/>
    internal static Analysis Analyse(Scenario scenario, AnalysisOptions options, Deadline deadline) => Find(
        scenario, options, wanted: null, deadline, (searched, recheck) => FindingsAssembly.Assemble(searched, recheck, options.Top, deadline.Token), partial => partial);

    /// <summary>An analysis with the sets that a selection asks for, within one budget.</summary>
    /// <inheritdoc cref="Analyse(Scenario, AnalysisOptions?, CancellationToken)"/>
    internal static SelectedSets Select(Scenario scenario, AnalysisOptions options, SetSelection selection, Deadline deadline) => Find(
        scenario,
        options,
        Wanted(selection),
        deadline,
        (searched, recheck) => FindingsAssembly.Select(searched, recheck, options.Top, selection, deadline.Token),
        partial => FindingsAssembly.NothingSelected(partial, selection));

    /// <summary>What the solver can be asked for at once; its search for the most even set knows no caps.</summary>
    private static WantedSet? Wanted(SetSelection selection) => selection.Order is SetOrder.Cheapest || (selection.Order is SetOrder.Even && selection.Caps.Count == 0)
        ? new WantedSet(selection.WithinReachOnly, selection.CapsByParty, IsMostEven: selection.Order is SetOrder.Even)
        : null;

    private static T Find<T>(
        Scenario scenario, AnalysisOptions options, WantedSet? wanted, Deadline deadline, Func<Searched, Recheck, T> assemble, Func<Analysis, T> partial)
    {
        options.Validate();
        RequireSound(scenario);
        var asOf = options.AsOf ?? scenario.DefaultAsOf;
        var conceded = GivenConcessions.Checked(scenario, options.Concede, asOf);
        GroundScenario? ground = null;
        try
        {
            ground = Grounder.Ground(scenario, options.Question, asOf, options.Assume, conceded, deadline.Token);
            var recheck = FindingsAssembly.NewRecheck(ground, deadline.Token);
            return assemble(Explore(ground, Limits(options, deadline) with { Wanted = wanted }, deadline), recheck);
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            // Before the search had begun: there is nothing yet to be kept.
            return partial(PartialAnalysis.Of(scenario, options, conceded, ground, deadline.Reason));
        }
    }

    /// <summary>
    /// Finds concession sets one after the other, for whoever wants to show or use the first before the others are worked out, or
    /// even found. Nothing happens until the stream is asked for its first set.
    /// </summary>
    /// <param name="scenario">As in <see cref="Analyse(Scenario, AnalysisOptions?, CancellationToken)"/>.</param>
    /// <param name="options">What to ask; <see cref="AnalysisOptions.Top"/> bounds the stream too.</param>
    /// <param name="withinReachOnly">True for the sets of what is within reach at the day, false (the default) for those of all concessions in the scenario.</param>
    /// <param name="order">The cheapest first (the default), or each as soon as it is found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static ConcessionSetStream StreamConcessionSets(
        Scenario scenario, AnalysisOptions? options = null, bool withinReachOnly = false, StreamOrder order = StreamOrder.CheapestFirst)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        if (!Enum.IsDefined(order))
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order.");
        }

        return new ConcessionSetStream(scenario, options, withinReachOnly, order);
    }

    /// <summary>The search of a stream: all of it for the cheapest first, the verdict alone for sets as they are found.</summary>
    /// <exception cref="OperationCanceledException">The deadline passed before the search began.</exception>
    internal static Searched Explore(Scenario scenario, AnalysisOptions options, bool withinReachOnly, StreamOrder order, Deadline deadline)
    {
        RequireSound(scenario);
        var asOf = options.AsOf ?? scenario.DefaultAsOf;
        var conceded = GivenConcessions.Checked(scenario, options.Concede, asOf);
        var ground = Grounder.Ground(scenario, options.Question, asOf, options.Assume, conceded, deadline.Token);
        return order == StreamOrder.AsFound
            ? Explorer.Discover(ground, Limits(options, deadline), withinReachOnly, () => deadline.Reason, deadline.Token)
            : Explore(ground, Limits(options, deadline), deadline);
    }

    private static Searched Explore(GroundScenario ground, SearchLimits limits, Deadline deadline) =>
        Explorer.Explore(ground, limits, () => deadline.Reason, deadline.Token);

    private static SearchLimits Limits(AnalysisOptions options, Deadline deadline) => new(
        options.Top,
        options.ConflictLimit,
        options.ConcessionSetLimit,
        options.DiagramLimit,
        (stage, component, components, found) => deadline.Tell(options.Progress, new AnalysisProgress(stage, component, components, found)))
    {
        OneSetIsEnough = options.OneSetIsEnough,
    };

    /// <summary>Passes where the scenario has no errors.</summary>
    /// <exception cref="ScenarioException">It has some.</exception>
    internal static void RequireSound(Scenario scenario)
    {
        if (Refusal(scenario) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>The errors of the scenario, in words; null where it has none.</summary>
    internal static string? ErrorsOf(Scenario scenario) => Refusal(scenario)?.Message;

    private static ScenarioException? Refusal(Scenario scenario)
    {
        if (ScenarioValidator.IsKnownSound(scenario))
        {
            return null;
        }

        var diagnostics = ScenarioValidator.Validate(scenario);
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new ScenarioException(diagnostics);
        }

        ScenarioValidator.NoteSound(scenario);
        return null;
    }
}
