using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Which acts a condition compares.</summary>
internal static class OrderMentions
{
    /// <summary>Every <c>before</c>, <c>with</c> and <c>after</c> in the condition, with its keys filled in.</summary>
    public static IEnumerable<Order> Of(Condition condition, Vocabulary words, IReadOnlyDictionary<string, string> binding)
    {
        IEnumerable<Order> Parts(params IEnumerable<Condition> parts) => parts.SelectMany(part => Of(part, words, binding));

        return condition switch
        {
            Negation negation => Parts(negation.Operand),
            Conjunction conjunction => Parts(conjunction.Operands),
            Disjunction disjunction => Parts(disjunction.Operands),
            Implication implication => Parts(implication.Premise, implication.Consequence),
            Counted counted => Parts(counted.Operands),
            Quantified quantified => Meaning.Bindings(quantified, words, binding).SelectMany(bound => Of(quantified.Body, words, bound)),
            Order order => [order with { First = Meaning.At(order.First, binding), Second = Meaning.At(order.Second, binding) }],
            _ => [],
        };
    }
}
