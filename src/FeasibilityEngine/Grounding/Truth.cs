using System.Diagnostics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>Evaluates ground conditions where it is known of everything that they mention whether it holds.</summary>
internal static class Truth
{
    /// <summary>Whether a condition about facts alone holds where the given facts do.</summary>
    public static bool Of(Condition condition, Func<Reference, bool> holds) => ByParts(condition, part => part is Occurrence occurrence
        ? holds(occurrence.Of)
        : throw new UnreachableException($"A bug: '{part}' is not about facts."));

    /// <summary>Whether the condition holds where the given ones do of its parts that are not made of others.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether an occurrence, an option or an order holds.</param>
    public static bool ByParts(Condition condition, Func<Condition, bool> holds)
    {
        switch (condition)
        {
            case Constant constant:
                return constant.Value;
            case Negation negation:
                return !ByParts(negation.Operand, holds);
            case Conjunction conjunction:
                return conjunction.Operands.All(o => ByParts(o, holds));
            case Disjunction disjunction:
                return disjunction.Operands.Any(o => ByParts(o, holds));
            case Implication implication:
                return !ByParts(implication.Premise, holds) || ByParts(implication.Consequence, holds);
            case Counted counted:
                var count = counted.Operands.Count(o => ByParts(o, holds));
                return counted.Kind switch
                {
                    CountKind.Exactly => count == counted.Number,
                    CountKind.AtMost => count <= counted.Number,
                    _ => count >= counted.Number,
                };
            default:
                return holds(condition);
        }
    }
}
