using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Splits a scenario into connected components: what stands in one constraint or on one ladder belongs together.
/// Settled facts connect nothing. Nearly linear in the size of the formulas.
/// </summary>
internal static class Components
{
    /// <summary>The components, those with ladders first, in the order of their first ladders; then the others.</summary>
    public static List<Component> Split(CompiledScenario compiled)
    {
        var owners = compiled.Ground.Acts.Select(a => a.Reference).Where(compiled.Space.IsAct)
            .Concat(compiled.Ground.Issues.Select(i => i.Reference)).ToList();
        var numbers = owners.Select((o, i) => (o, i)).ToDictionary(o => o.o, o => o.i);
        var ladderCount = compiled.Hypothetical.Count;

        // A constraint that demands several things at once is several constraints.
        var constraints = compiled.Constraints
            .SelectMany(c => Conjuncts(c.Demands).Select(part => (c.Rule, Demands: part)))
            .Where(c => !c.Demands.IsTrue)
            .ToList();

        // Nodes: issues and acts, then ladders, then constraints; ladders and constraints without variables stand alone.
        var groups = new DisjointGroups(owners.Count + ladderCount + constraints.Count);
        for (var ladder = 0; ladder < ladderCount; ladder++)
        {
            foreach (var formula in compiled.Hypothetical[ladder].Accepts.Concat(compiled.WithinReach[ladder].Accepts))
            {
                Join(formula, owners.Count + ladder);
            }
        }

        for (var constraint = 0; constraint < constraints.Count; constraint++)
        {
            Join(constraints[constraint].Demands, owners.Count + ladderCount + constraint);
        }

        var byGroup = new SortedDictionary<(int, int), (List<Reference> Variables, List<(GroundRule, Formula)> Constraints, List<int> Ladders)>();
        var firstLadder = Enumerable.Range(0, ladderCount).Reverse().ToDictionary(l => l, l => groups.Find(owners.Count + l))
            .GroupBy(p => p.Value).ToDictionary(g => g.Key, g => g.Min(p => p.Key));
        for (var node = 0; node < owners.Count + ladderCount + constraints.Count; node++)
        {
            var group = groups.Find(node);
            var key = (firstLadder.GetValueOrDefault(group, int.MaxValue), group);
            if (!byGroup.TryGetValue(key, out var parts))
            {
                byGroup.Add(key, parts = ([], [], []));
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

        return byGroup.Values
            .Select(p => new Component(p.Variables, p.Constraints, p.Ladders))
            .ToList();

        void Join(Formula formula, int node)
        {
            foreach (var variable in compiled.Pool.VariablesOf(formula))
            {
                groups.Join(node, numbers[compiled.Space.Owners[variable]]);
            }
        }
    }

    private static IEnumerable<Formula> Conjuncts(Formula formula) =>
        formula.Kind == FormulaKind.And ? formula.Operands.SelectMany(Conjuncts) : [formula];
}
