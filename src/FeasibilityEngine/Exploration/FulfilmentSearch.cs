using FeasibilityEngine.Grounding;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Looks at each ladder by itself: can its first rung be fulfilled, and can it fail? Two or three questions to the solver for each
/// ladder, within its component.
/// </summary>
internal static class FulfilmentSearch
{
    /// <summary>
    /// The ladders in the order of the components, each with what was found; for one that the constraints exclude, with a minimal group
    /// of rules that do, where that was found out. Nothing is told of a component whose constraints alone allow no state.
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

            var reasons = new Lazy<Reasons>(() => new Reasons(compiled, component));
            foreach (var index in component.Ladders)
            {
                var member = new Member(compiled.Hypothetical[index], 0);
                var freely = free.LiteralOf(member.Accepts);
                var (holds, fails) = (budget.Ask(free.Oracle, [freely]), budget.Ask(free.Oracle, [-freely]));
                var underRules = holds == Answer.Impossible ? Answer.Impossible : budget.Ask(bound.Oracle, [bound.LiteralOf(member.Accepts)]);
                yield return new FoundFulfilment(
                    member.Chain.Ladder,
                    holds,
                    fails,
                    underRules,
                    holds != Answer.Impossible && underRules == Answer.Impossible ? reasons.Value.Find([member], budget) ?? [] : []);
            }
        }
    }
}
