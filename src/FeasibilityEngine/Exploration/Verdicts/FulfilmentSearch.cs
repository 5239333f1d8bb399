using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>
/// Looks at each ladder by itself: can its first rung be fulfilled, and can it fail? Two or three questions to the solver for each
/// ladder, within its component.
/// </summary>
internal static class FulfilmentSearch
{
    /// <summary>
    /// The ladders in the order of the components, each with what was found; for one that the constraints exclude, with a minimal group
    /// of rules that do, and for one that excludes itself with a minimal group of its parts that do, where that was found out. Nothing is told of a component whose constraints alone allow no state.
    /// </summary>
    public static IEnumerable<FoundFulfilment> Run(GroundScenario ground, SearchBudget budget)
    {
        var compiled = new CompiledScenario(ground, cancellation: budget.Cancellation);
        foreach (var component in Components.Split(compiled, budget.Cancellation).Where(component => component.Ladders.Count > 0))
        {
            var free = new ComponentOracle(compiled, component.Variables);
            free.AssertOrder(component);
            var bound = new ComponentOracle(compiled, component);
            if (budget.Ask(bound.Oracle, []) == Answer.Impossible)
            {
                continue;
            }

            // Most can be fulfilled by a change of what they mention: then nobody has to look at the rest of the component.
            var nearby = new WitnessSearch(compiled, component).FindAny([], budget) is { } state ? new NearbyStates(compiled, component, state) : null;
            var reasons = new Lazy<ConflictRules>(() => new ConflictRules(compiled, component));
            foreach (var index in component.Ladders)
            {
                var member = new Member(compiled.Hypothetical[index], 0);
                var lone = nearby?.Free(member.Accepts) ?? free;
                var freely = lone.LiteralOf(member.Accepts);
                var (holds, fails) = (budget.Ask(lone.Oracle, [freely]), budget.Ask(lone.Oracle, [-freely]));
                var underRules = holds == Answer.Impossible ? Answer.Impossible
                    : holds == Answer.Possible && nearby?.Find([member.Accepts], budget) is not null ? Answer.Possible
                    : budget.Ask(bound.Oracle, [bound.LiteralOf(member.Accepts)]);
                yield return new FoundFulfilment(
                    member.Chain.Ladder,
                    holds,
                    fails,
                    underRules,
                    underRules == Answer.Impossible ? reasons.Value.Find([member], budget) ?? [] : [],
                    holds == Answer.Impossible ? Clashing(compiled, free, member, budget) : []);
            }
        }
    }

    private static IReadOnlyList<Condition> Clashing(CompiledScenario compiled, ComponentOracle free, Member member, SearchBudget budget)
    {
        // What is asked of each step is not asked part by part.
        if (compiled.IsKeptAtEachStep(member.Chain.Ladder, member.Accepted))
        {
            return [];
        }

        var parts = Demanded.In(member.Accepted)
            .Select(demanded => demanded.Holds ? demanded.Part : !demanded.Part)
            .Distinct()
            .Select(part => (Part: part, Literal: free.LiteralOf(compiled.Acceptance(member.Chain.Ladder, part))))
            .ToList();
        return CoreShrinking.Shrink(free.Oracle, [], [.. parts.Select(part => part.Literal)], budget) is { } clashing
            ? [.. parts.Where(part => clashing.Contains(part.Literal)).DistinctBy(part => part.Literal).Select(part => part.Part)]
            : [];
    }
}
