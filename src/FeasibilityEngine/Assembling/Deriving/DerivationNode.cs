using System.Numerics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>A statement that was derived, before it is known whether the contradiction needs it.</summary>
internal sealed class DerivationNode
{
    /// <summary>The statement; null for a contradiction.</summary>
    public Condition? Concludes { get; init; }

    /// <summary>The variable that the statement narrows; -1 where it narrows none by itself.</summary>
    public int Variable { get; init; } = -1;

    /// <summary>The values that the statement leaves to its variable.</summary>
    public BigInteger Allowed { get; init; }

    /// <summary>What it follows from beside earlier statements; null for an assumption and for statements that exclude each other.</summary>
    public DerivationConstraint? Source { get; init; }

    /// <summary>The settled facts from which it follows.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The earlier statements from which it follows.</summary>
    public IReadOnlyList<DerivationNode> Premises { get; init; } = [];

    /// <summary>The cases on which it rests.</summary>
    public IReadOnlyList<(DerivationNode Assumption, DerivationScope Scope, DerivationNode Contradiction)> Cases { get; init; } = [];

    /// <summary>Every statement on which this one rests, itself and those inside its cases included.</summary>
    public HashSet<DerivationNode> Support()
    {
        var support = new HashSet<DerivationNode>();
        var open = new Stack<DerivationNode>([this]);
        while (open.TryPop(out var node))
        {
            if (!support.Add(node))
            {
                continue;
            }

            foreach (var premise in node.Premises.Concat(node.Cases.Select(c => c.Contradiction)))
            {
                open.Push(premise);
            }

            if (node.Source?.Assumption is { } assumption)
            {
                open.Push(assumption);
            }
        }

        return support;
    }
}
