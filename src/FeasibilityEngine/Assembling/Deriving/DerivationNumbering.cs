using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Drops the statements that the contradiction does not use, puts each after those that it needs and close to them, so that a chain
/// can be told in one go, and refers to them by number.
/// </summary>
internal static class DerivationNumbering
{
    public static Derivation Number(DerivationScope scope, DerivationNode contradiction) => Number(scope, contradiction, []);

    private static Derivation Number(DerivationScope scope, DerivationNode contradiction, List<DerivationNode> outer)
    {
        var own = new List<DerivationNode>();
        var open = scope.Nodes.ToHashSet();
        if (scope.Nodes is [{ Source: null, Premises.Count: 0 } assumption, ..])
        {
            own.Add(assumption);
            open.Remove(assumption);
        }

        Collect(contradiction, open, own, []);
        var before = outer.Concat(own).ToList();
        return new Derivation(own.Append(contradiction).Select(node => Step(node, before, outer.Count)).ToValueList());
    }

    // The nodes of the scope on which the node rests, each after its own premises.
    private static void Collect(DerivationNode node, HashSet<DerivationNode> open, List<DerivationNode> collected, HashSet<DerivationNode> seen)
    {
        if (!seen.Add(node))
        {
            return;
        }

        foreach (var premise in PremisesOf(node).Concat(node.Cases.Select(c => c.Contradiction)))
        {
            Collect(premise, open, collected, seen);
        }

        if (open.Remove(node))
        {
            collected.Add(node);
        }
    }

    private static IEnumerable<DerivationNode> PremisesOf(DerivationNode node) =>
        node.Source?.Assumption is { } assumption ? node.Premises.Append(assumption) : node.Premises;

    private static DerivationStep Step(DerivationNode node, List<DerivationNode> before, int outerCount)
    {
        var source = node.Source;
        return new DerivationStep
        {
            Concludes = node.Concludes,
            Positions = source?.Position is { } position ? [position] : [],
            Rules = source?.Rule is { } rule ? [rule] : [],
            Facts = node.Facts.Concat(source?.Fact is { } fact ? [fact] : []).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Steps = PremisesOf(node).Select(premise => before.IndexOf(premise) - outerCount).Distinct().Order().ToValueList(),
            Cases = node.Cases.Select(c => new DerivationCase(c.Assumption.Concludes!, Number(c.Scope, c.Contradiction, before))).ToValueList(),
        };
    }
}
