using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// Splits a scenario into connected components: what stands in one constraint or on one ladder belongs together.
/// Settled facts connect nothing. Nearly linear in the size of the formulas.
/// </summary>
internal static class Components
{
    /// <summary>The components, those with ladders first, in the order of their first ladders; then the others.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static List<Component> Split(CompiledScenario compiled, CancellationToken cancellation = default)
    {
        var owners = compiled.Ground.Acts.Select(a => a.Reference).Where(compiled.Space.IsAct)
            .Concat(compiled.Ground.Issues.Select(i => i.Reference)).ToList();
        var numbers = owners.Select((o, i) => (o, i)).ToDictionary(o => o.o, o => o.i);
        var ladderCount = compiled.Hypothetical.Count;

        // A constraint that demands several things at once is several constraints.
        var constraints = new List<(GroundRule Rule, Formula Demands)>(compiled.Constraints.Count);
        foreach (var (rule, demands) in compiled.Constraints)
        {
            if (demands.Kind == FormulaKind.And)
            {
                constraints.AddRange(demands.Conjuncts.Where(part => !part.IsTrue).Select(part => (rule, part)));
            }
            else if (!demands.IsTrue)
            {
                constraints.Add((rule, demands));
            }
        }

        // Nodes: issues and acts, then ladders, then constraints; ladders and constraints without variables stand alone.
        var groups = new DisjointGroups(owners.Count + ladderCount + constraints.Count);
        for (var ladder = 0; ladder < ladderCount; ladder++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (all, reach) = (compiled.Hypothetical[ladder], compiled.WithinReach[ladder]);
            foreach (var formula in ReferenceEquals(all, reach) ? all.Accepts : all.Accepts.Concat(reach.Accepts))
            {
                Join(formula, owners.Count + ladder);
            }

            // What is supposed, and what comes below it, may ask for less as a whole than in its parts.
            foreach (var formula in compiled.Supposed.PartsOf(all.Ladder))
            {
                Join(formula, owners.Count + ladder);
            }
        }

        for (var constraint = 0; constraint < constraints.Count; constraint++)
        {
            cancellation.ThrowIfCancellationRequested();
            Join(constraints[constraint].Demands, owners.Count + ladderCount + constraint);
        }

        foreach (var (first, second) in compiled.Order.Pairs)
        {
            if (compiled.Space.IsAct(first) && compiled.Space.IsAct(second))
            {
                groups.Join(numbers[first], numbers[second]);
            }
        }

        var byGroup = new Dictionary<int, (List<Reference> Variables, List<(GroundRule, Formula)> Constraints, List<int> Ladders)>();
        for (var node = 0; node < owners.Count + ladderCount + constraints.Count; node++)
        {
            var group = groups.Find(node);
            if (!byGroup.TryGetValue(group, out var parts))
            {
                byGroup.Add(group, parts = ([], [], []));
            }

            if (node < owners.Count)
            {
                parts.Variables.Add(owners[node]);
            }
            else if (node < owners.Count + ladderCount)
            {
                parts.Ladders.Add(node - owners.Count);
            }
            else
            {
                parts.Constraints.Add(constraints[node - owners.Count - ladderCount]);
            }
        }

        var order = compiled.Order.Consistency.ToLookup(GroupOf);
        var inTime = compiled.Order.NotAfterTalks.ToLookup(GroupOf);
        return byGroup
            .OrderBy(g => g.Value.Ladders.Count == 0 ? int.MaxValue : g.Value.Ladders[0]).ThenBy(g => g.Key)
            .Select(g => new Component(g.Value.Variables, g.Value.Constraints, [.. order[g.Key]], [.. inTime[g.Key]], g.Value.Ladders))
            .ToList();

        // The variables of an axiom are all of one group, since its pairs are joined.
        int GroupOf(Formula axiom) => groups.Find(numbers[compiled.Space.OwnersOf(compiled.Pool.VariablesOf(axiom).First())[0]]);

        void Join(Formula formula, int node)
        {
            if (!FormulaVariables.IsClause(formula))
            {
                foreach (var variable in compiled.Pool.VariablesOf(formula))
                {
                    JoinOwners(variable, node);
                }

                return;
            }

            // Most are, and need no list of their variables.
            foreach (var literal in formula.OperandSpan)
            {
                JoinOwners(literal.VariableIndex, node);
            }
        }

        void JoinOwners(int variable, int node)
        {
            var ofVariable = compiled.Space.OwnersOf(variable);
            for (var i = 0; i < ofVariable.Count; i++)
            {
                groups.Join(node, numbers[ofVariable[i]]);
            }
        }
    }
}
