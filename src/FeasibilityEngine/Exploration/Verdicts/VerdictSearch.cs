using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>Asks of one component: can everyone stand together, as stated, within reach, hypothetically? And can the rules at all?</summary>
internal static class VerdictSearch
{
    /// <summary>The answers for one component; a level that could not be proven is <see cref="Answer.GaveUp"/>.</summary>
    public static ComponentVerdict Of(CompiledScenario compiled, Component component, SearchBudget budget)
    {
        if (budget.IsSpent())
        {
            return new ComponentVerdict(Answer.GaveUp, Answer.GaveUp, Answer.GaveUp, Answer.GaveUp);
        }

        if (IsOneWish(compiled, component))
        {
            return new ComponentVerdict(Answer.Possible, Answer.Possible, Answer.Possible, Answer.Possible);
        }

        var system = new ComponentOracle(compiled, component);
        var rules = budget.Ask(system.Oracle, []);
        if (rules != Answer.Possible)
        {
            return new ComponentVerdict(rules, rules, rules, rules);
        }

        var stated = Ask(c => compiled.Hypothetical[c].Accepts[0]);

        // Conceding never makes a feasible state infeasible: what is possible as stated is possible below.
        var reach = stated == Answer.Possible ? stated : Ask(c => compiled.WithinReach[c].Accepts[^1]);
        var hypothetical = reach == Answer.Possible ? reach : Ask(c => compiled.Hypothetical[c].Accepts[^1]);
        return new ComponentVerdict(rules, stated, reach, hypothetical);

        Answer Ask(Func<int, Formula> accepted) =>
            budget.Ask(system.Oracle, component.Ladders.Select(l => system.LiteralOf(accepted(l))).ToArray());
    }

    /// <summary>
    /// True for a party that asks for an act or an option that nothing else is tied to: some state has it, since conditions that all
    /// options of an issue fulfil, or none, are constants. Large scenarios have thousands of these, which need no oracle each.
    /// </summary>
    private static bool IsOneWish(CompiledScenario compiled, Component component) =>
        component is { Constraints.Count: 0, Order.Count: 0, NotAfterTalks.Count: 0, Ladders.Count: 1, Variables.Count: 1 }
        && compiled.Hypothetical[component.Ladders[0]].Accepts[0].IsLiteral;
}
