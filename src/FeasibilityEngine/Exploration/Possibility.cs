using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>Asks of one component: can everyone stand together, as stated, within reach, hypothetically? And can the rules at all?</summary>
internal static class Possibility
{
    /// <summary>The answers for one component; a level that could not be proven is <see cref="Answer.GaveUp"/>.</summary>
    public static ComponentVerdict Of(CompiledScenario compiled, Component component, SearchBudget budget)
    {
        if (budget.IsSpent())
        {
            return new ComponentVerdict(Answer.GaveUp, Answer.GaveUp, Answer.GaveUp, Answer.GaveUp);
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
}
