using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>What a condition talks about.</summary>
internal static class Mentions
{
    /// <summary>Every issue, act and fact that the condition mentions, with whether it stands under an odd number of negations.</summary>
    public static IEnumerable<(Reference Reference, bool Denied)> Of(
        Condition condition, Vocabulary words, IReadOnlyDictionary<string, string> binding, bool denied = false)
    {
        IEnumerable<(Reference, bool)> Part(Condition part, bool flipped = false) => Of(part, words, binding, denied != flipped);

        return condition switch
        {
            Negation negation => Part(negation.Operand, flipped: true),
            Conjunction conjunction => conjunction.Operands.SelectMany(part => Part(part)),
            Disjunction disjunction => disjunction.Operands.SelectMany(part => Part(part)),
            Implication implication => Part(implication.Premise, flipped: true).Concat(Part(implication.Consequence)),
            Counted { Kind: CountKind.AtLeast } counted => counted.Operands.SelectMany(part => Part(part)),
            Counted { Kind: CountKind.AtMost } counted => counted.Operands.SelectMany(part => Part(part, flipped: true)),
            Counted counted => counted.Operands.SelectMany(part => Part(part).Concat(Part(part, flipped: true))),
            Quantified quantified => Meaning.Bindings(quantified, words, binding).SelectMany(bound =>
                Of(quantified.Body, words, bound, denied != (quantified.Quantifier == Quantifier.No))),
            OptionCheck check => [(Meaning.At(check.Issue, binding), denied)],
            Occurrence occurrence => [(Meaning.At(occurrence.Of, binding), denied)],
            Order order => [(Meaning.At(order.First, binding), denied), (Meaning.At(order.Second, binding), denied)],
            _ => [],
        };
    }
}
