using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>Asks whether the rules by themselves allow a state, whatever parties accept, and which of them exclude every state.</summary>
internal static class ContradictionSearch
{
    // How many conflicts of the solver to spend on whether the rules of one component allow a state: some seconds at the most.
    private const long ConsistencyConflicts = 100_000;

    /// <summary>
    /// Whether the rules allow a state, and where they do not, a group of them that excludes every state: a minimal one, or one that is
    /// not proven to be minimal where the search for it was cut short. <see cref="Answer.GaveUp"/> where it was cut short before that,
    /// or a question took the solver more conflicts than it may.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static (Answer Rules, IReadOnlyList<GroundRule> Contradiction, bool IsMinimal) Find(
        GroundScenario ground, CancellationToken cancellation, long conflicts = ConsistencyConflicts)
    {
        var budget = new SearchBudget([], () => new Interruption { Kind = InterruptionKind.Cancelled }, cancellation, conflicts);
        var compiled = new CompiledScenario(ground, cancellation: cancellation);
        var gaveUp = false;
        foreach (var component in Components.Split(compiled, cancellation))
        {
            switch (budget.Ask(new ComponentOracle(compiled, component).Oracle, []))
            {
                case Answer.Impossible:
                    return RulesOf(compiled, budget) is { } minimal
                        ? (Answer.Impossible, minimal, true)
                        : (Answer.Impossible, ConflictRules.Relevant(compiled, component with { Ladders = [] }), false);
                case Answer.GaveUp:
                    gaveUp = true;
                    break;
                default:
                    break;
            }
        }

        return (gaveUp ? Answer.GaveUp : Answer.Possible, [], true);
    }

    /// <summary>Whether the rules allow a state; null where the search for one was cut short.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static bool? DoRulesAllowState(GroundScenario ground, CancellationToken cancellation) => Find(ground, cancellation).Rules switch
    {
        Answer.Possible => true,
        Answer.Impossible => false,
        _ => null,
    };

    /// <summary>
    /// For rules that exclude every state where developments are assumed: whether they allow one without these; null where none is assumed,
    /// or it was not found out.
    /// </summary>
    public static bool? IsConsistentUnassumed(GroundScenario ground, CancellationToken cancellation)
    {
        if (ground.Assumed.Count == 0 || cancellation.IsCancellationRequested)
        {
            return null;
        }

        try
        {
            var unassumed = Grounder.Ground(ground.Scenario, ground.Question, ground.AsOf, [], cancellation: cancellation);
            return DoRulesAllowState(unassumed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The verdict stands; this is told beside it.
            return null;
        }
    }

    /// <summary>
    /// A minimal group of rules that exclude every state. Looked for among all rules at all bindings: which of them a derived
    /// fact keeps idle depends on the group.
    /// </summary>
    public static IReadOnlyList<GroundRule>? RulesOf(CompiledScenario compiled, SearchBudget budget) =>
        new ConflictRules(compiled, ConflictRules.Whole(compiled)).Find([], budget);
}
