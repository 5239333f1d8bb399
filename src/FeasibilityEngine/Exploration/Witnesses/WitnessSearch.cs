using System.Diagnostics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Witnesses;

/// <summary>
/// Finds the plainest state in which given demands hold: acts in the order of their names are left out where they can be, then
/// issues take their earliest possible option. So the witness depends on the scenario alone, not on the course of the search.
/// </summary>
internal sealed class WitnessSearch
{
    private readonly CompiledScenario _compiled;
    private readonly Component _component;
    private readonly ComponentOracle _system;

    // Worked out once for the many states of a component.
    private readonly Lazy<(Reference Issue, int[] Options)[]> _issues;
    private readonly Lazy<(Reference Act, int Literal)[]> _acts;

    public WitnessSearch(CompiledScenario compiled, Component component)
    {
        _compiled = compiled;
        _component = component;
        _system = new ComponentOracle(compiled, component);
        _issues = new(() => [.. component.Variables.Where(compiled.Space.IsIssue).Select(issue => (issue, OptionLiterals(issue)))]);
        _acts = new(() => [.. component.Variables.Where(compiled.Space.IsAct).Select(act => (act, _system.LiteralOf(compiled.Space.OfAct(act))))]);
    }

    /// <summary>The plainest state in which all demands hold; null where the budget ran out.</summary>
    /// <exception cref="UnreachableException">There is no such state, though the search said so: a bug.</exception>
    public PartialState? Find(IEnumerable<Formula> demands, SearchBudget budget)
    {
        if (budget.IsSpent())
        {
            return null;
        }

        var oracle = _system.Oracle;
        var assumptions = demands.Select(_system.LiteralOf).ToList();
        var options = new Dictionary<Reference, int>();
        var performed = new HashSet<Reference>();
        var answer = budget.Ask(oracle, [.. assumptions]);
        if (answer != Answer.Possible)
        {
            return answer == Answer.GaveUp ? null : throw new UnreachableException("A bug: a state that was found feasible is not.");
        }

        foreach (var variable in _component.Variables)
        {
            var isAct = _compiled.Space.IsAct(variable);
            var choices = isAct ? [-_system.LiteralOf(_compiled.Space.OfAct(variable))] : OptionLiterals(variable);
            var chosen = -1;
            for (var choice = 0; choice < choices.Length && chosen < 0; choice++)
            {
                if (!oracle.Value(choices[choice]))
                {
                    switch (budget.Ask(oracle, [.. assumptions, choices[choice]]))
                    {
                        case Answer.GaveUp:
                            return null;
                        case Answer.Impossible:
                            // The last answer must be a state again before its values can be read.
                            if (budget.Ask(oracle, [.. assumptions]) != Answer.Possible)
                            {
                                return null;
                            }

                            continue;
                        default:
                            break;
                    }
                }

                chosen = choice;
            }

            if (isAct)
            {
                assumptions.Add(chosen == 0 ? choices[0] : -choices[0]);
                if (chosen != 0)
                {
                    performed.Add(variable);
                }
            }
            else
            {
                assumptions.Add(choices[chosen]);
                options.Add(variable, chosen);
            }
        }

        return new PartialState(options, Acts(), performed, new Dictionary<Reference, int>());
    }

    /// <summary>Some state in which all demands hold, whichever the oracle meets first; null where the budget ran out.</summary>
    /// <exception cref="UnreachableException">There is no such state, though the search said so: a bug.</exception>
    public PartialState? FindAny(IEnumerable<Formula> demands, SearchBudget budget)
    {
        if (budget.IsSpent())
        {
            return null;
        }

        var oracle = _system.Oracle;
        var answer = budget.Ask(oracle, [.. demands.Select(_system.LiteralOf)]);
        if (answer != Answer.Possible)
        {
            return answer == Answer.GaveUp ? null : throw new UnreachableException("A bug: a state that was found feasible is not.");
        }

        var performed = _acts.Value.Where(act => oracle.Value(act.Literal)).Select(act => act.Act).ToHashSet();
        return new PartialState(
            _issues.Value.ToDictionary(issue => issue.Issue, issue => Array.FindIndex(issue.Options, oracle.Value)), Acts(), performed, Steps(performed));
    }

    /// <summary>The steps of the state that the oracle has found, counted from that of talks.</summary>
    private Dictionary<Reference, int> Steps(HashSet<Reference> performed)
    {
        var talks = new Reference(Act.Talks);
        var steps = performed.Where(_compiled.Order.IsOrdered).Append(talks).ToDictionary(act => act, _ => 0);
        var pairs = _compiled.Order.Pairs.Where(p => steps.ContainsKey(p.First) && steps.ContainsKey(p.Second)).ToList();
        for (var changed = steps.Count > 1; changed;)
        {
            changed = false;
            foreach (var (first, second) in pairs)
            {
                var (forth, back) = (NoLater(first, second), NoLater(second, first));
                changed |= Push(first, second, forth ? back ? 0 : 1 : null) | Push(second, first, back ? forth ? 0 : 1 : null);
            }
        }

        var begin = steps[talks];
        steps.Remove(talks);
        return steps.ToDictionary(s => s.Key, s => s.Value - begin);

        bool NoLater(Reference first, Reference second) => _system.Oracle.Value(_system.LiteralOf(_compiled.Space.OfNoLater(first, second)));

        bool Push(Reference first, Reference second, int? apart)
        {
            if (apart is not { } distance || steps[second] >= steps[first] + distance)
            {
                return false;
            }

            steps[second] = steps[first] + distance;
            return true;
        }
    }

    private List<Reference> Acts() => [.. _acts.Value.Select(act => act.Act)];

    private int[] OptionLiterals(Reference issue)
    {
        var first = _compiled.Space.OfFirstOption(issue);
        return [.. Enumerable.Range(first, _compiled.Space.OptionCount(issue)).Select(_system.LiteralOf)];
    }
}
