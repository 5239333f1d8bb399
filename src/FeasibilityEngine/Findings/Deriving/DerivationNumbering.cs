using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings.Deriving;

/// <summary>Drops the statements that the contradiction does not use, and refers to the others by number.</summary>
internal static class DerivationNumbering
{
    public static Derivation Number(DerivationScope scope, DerivationNode contradiction) =>
        Number(scope, contradiction, contradiction.Support(), []);

    private static Derivation Number(
        DerivationScope scope, DerivationNode contradiction, HashSet<DerivationNode> used, List<DerivationNode> outer)
    {
        var own = scope.Nodes.Where(used.Contains).ToList();
        var before = outer.Concat(own).ToList();
        var steps = own.Append(contradiction).Select(node => Step(node, used, before, outer.Count));
        return new Derivation(steps.ToValueList());
    }

    private static DerivationStep Step(DerivationNode node, HashSet<DerivationNode> used, List<DerivationNode> before, int outerCount)
    {
        var source = node.Source;
        var premises = source?.Assumption is { } assumption ? node.Premises.Append(assumption) : node.Premises;
        return new DerivationStep(
            node.Concludes,
            source?.Position is { } position ? [position] : [],
            source?.Rule is { } rule ? [rule] : [],
            node.Facts.Concat(source?.Fact is { } fact ? [fact] : []).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            premises.Select(premise => before.IndexOf(premise) - outerCount).Distinct().Order().ToValueList(),
            node.Cases
                .Select(c => new DerivationCase(c.Assumption.Concludes!, Number(c.Scope, c.Contradiction, [.. used, c.Assumption], before)))
                .ToValueList());
    }
}
