using System.Diagnostics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>Evaluates ground conditions that are about facts alone.</summary>
internal static class Truth
{
    /// <summary>Whether the condition holds where the given facts do.</summary>
    public static bool Of(Condition condition, Func<Reference, bool> holds) => condition switch
    {
        Constant constant => constant.Value,
        Occurrence occurrence => holds(occurrence.Of),
        Negation negation => !Of(negation.Operand, holds),
        Conjunction conjunction => conjunction.Operands.All(o => Of(o, holds)),
        Disjunction disjunction => disjunction.Operands.Any(o => Of(o, holds)),
        Implication implication => !Of(implication.Premise, holds) || Of(implication.Consequence, holds),
        Counted counted => Compare(counted, counted.Operands.Count(o => Of(o, holds))),
        _ => throw new UnreachableException($"A bug: '{condition}' is not about facts."),
    };

    private static bool Compare(Counted counted, int count) => counted.Kind switch
    {
        CountKind.Exactly => count == counted.Number,
        CountKind.AtMost => count <= counted.Number,
        _ => count >= counted.Number,
    };
}
