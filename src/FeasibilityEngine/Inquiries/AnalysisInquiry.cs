using System.Diagnostics;
using FeasibilityEngine.Assembling;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Rechecking;

namespace FeasibilityEngine.Inquiries;

/// <summary>Takes a scenario through the whole pipeline, once for each analysis that an inquiry needs.</summary>
internal static class AnalysisInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.Analyse"/>
    public static Analysis Ask(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        using var deadline = new Deadline(options, cancellation);
        return LooseTimes.With(Ask(scenario, options, deadline), options, deadline);
    }

    /// <summary>
    /// One analysis of an inquiry that takes several within one budget, which is that of the deadline. One set is enough where it is only to
    /// prove the verdict, so that the others are not searched.
    /// </summary>
    /// <inheritdoc cref="Ask(Scenario, AnalysisOptions?, CancellationToken)"/>
    public static Analysis Ask(Scenario scenario, AnalysisOptions options, Deadline deadline, bool oneSetIsEnough = false) => Find(
        scenario, options, limits => limits with { OneSetIsEnough = oneSetIsEnough }, deadline, (searched, recheck) => FindingsAssembly.Assemble(searched, recheck, options.Top, deadline.Token), partial => partial);

    /// <summary>An analysis with the sets that a selection asks for, within one budget.</summary>
    /// <inheritdoc cref="Ask(Scenario, AnalysisOptions?, CancellationToken)"/>
    public static SelectedSets Select(Scenario scenario, AnalysisOptions options, SetSelection selection, Deadline deadline) => Find(
        scenario,
        options,
        limits => limits with { Wanted = Wanted(selection) },
        deadline,
        (searched, recheck) => FindingsAssembly.Select(searched, recheck, options.Top, selection, deadline.Token),
        partial => FindingsAssembly.NothingSelected(partial, selection));

    /// <summary>What the solver can be asked for at once; its search for the most even set knows no caps.</summary>
    private static WantedSet? Wanted(SetSelection selection) => selection.Order is SetOrder.Cheapest || (selection.Order is SetOrder.Even && selection.Caps.Count == 0)
        ? new WantedSet(selection.WithinReachOnly, selection.CapsByParty, IsMostEven: selection.Order is SetOrder.Even)
        : null;

    private static T Find<T>(
        Scenario scenario, AnalysisOptions options, Func<SearchLimits, SearchLimits> limited, Deadline deadline, Func<Searched, Recheck, T> assemble, Func<Analysis, T> partial)
    {
        options.Validate();
        RequireSound(scenario);
        var asOf = options.AsOf ?? scenario.DefaultAsOf;
        var conceded = Suppositions.Checked(scenario, options.Suppose, asOf);
        GroundScenario? ground = null;
        try
        {
            ground = Grounder.Ground(scenario, options.QuestionIn(scenario), asOf, options.Assume, conceded, deadline.Token);
            var recheck = FindingsAssembly.NewRecheck(ground, deadline.Token);
            var searched = Explore(ground, limited(Limits(options, deadline)), deadline);
            return assemble(searched with { Explored = searched.Explored with { IsOpenUnconceded = IsOpenUnconceded(searched.Explored, options, deadline) } }, recheck);
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            // Before the search had begun: there is nothing yet to be kept.
            return partial(PartialAnalysis.Of(scenario, options, conceded, ground, deadline.Reason));
        }
    }

    /// <inheritdoc cref="ScenarioAnalyser.StreamConcessionSets"/>
    public static ConcessionSetStream Stream(
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
    public static Searched Explore(Scenario scenario, AnalysisOptions options, bool withinReachOnly, StreamOrder order, Deadline deadline)
    {
        RequireSound(scenario);
        var asOf = options.AsOf ?? scenario.DefaultAsOf;
        var conceded = Suppositions.Checked(scenario, options.Suppose, asOf);
        var ground = Grounder.Ground(scenario, options.QuestionIn(scenario), asOf, options.Assume, conceded, deadline.Token);
        return order == StreamOrder.AsFound
            ? Explorer.Discover(ground, Limits(options, deadline), withinReachOnly, () => deadline.Reason, deadline.Token)
            : Explore(ground, Limits(options, deadline), deadline);
    }

    private static Searched Explore(GroundScenario ground, SearchLimits limits, Deadline deadline) =>
        Explorer.Explore(ground, limits, () => deadline.Reason, deadline.Token);

    // Where what is supposed opens the path and cannot all be given on the day, it may be open without it.
    private static bool? IsOpenUnconceded(Explored explored, AnalysisOptions options, Deadline deadline)
    {
        var ground = explored.Ground;
        if (ground.Supposed.Count == 0 || explored.Verdict != Verdict.Open || explored.VerdictWithinReach == Verdict.Open || deadline.HasPassed)
        {
            return null;
        }

        try
        {
            var unconceded = Grounder.Ground(ground.Scenario, ground.Question, ground.AsOf, ground.Assumed, cancellation: deadline.Token);
            return Explorer.IsOpen(unconceded, Limits(options, deadline), () => deadline.Reason, deadline.Token);
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            // What was found out before stands.
            return null;
        }
    }

    /// <summary>Whether the rules allow a state on a day with these developments; null where that was not found out.</summary>
    internal static bool? RulesAllowState(Scenario scenario, Question question, DateOnly? asOf, IReadOnlyList<string> assume, CancellationToken cancellation)
    {
        try
        {
            var ground = Grounder.Ground(scenario, question, asOf, assume, cancellation: cancellation);
            return Explorer.DoRulesAllowState(ground, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was found out before stands; this is told beside it.
            return null;
        }
    }

    private static SearchLimits Limits(AnalysisOptions options, Deadline deadline) => new(
        options.Top,
        options.ConflictLimit,
        options.ConcessionSetLimit,
        options.DiagramLimit,
        (stage, component, components, found) => deadline.Tell(options.Progress, new AnalysisProgress(StageOf(stage), component, components, found)));

    private static SearchStage StageOf(string stage) => stage switch
    {
        "verdict" => SearchStage.Verdict,
        "conflicts" => SearchStage.Conflicts,
        "concession sets" => SearchStage.ConcessionSets,
        "sets within reach" => SearchStage.SetsWithinReach,
        _ => throw new UnreachableException($"A bug: the search has no stage '{stage}'."),
    };

    /// <summary>Passes where the scenario has no errors.</summary>
    /// <exception cref="ScenarioException">It has some.</exception>
    public static void RequireSound(Scenario scenario)
    {
        if (Refusal(scenario) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>The errors of the scenario, in words; null where it has none.</summary>
    public static string? ErrorsOf(Scenario scenario) => Refusal(scenario)?.Message;

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
