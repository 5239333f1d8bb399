namespace FeasibilityEngine.Model.Conditions;

/// <summary>A part of a condition that decides alone: where the condition holds, the part holds, or does not.</summary>
/// <param name="Part">A part of the condition that has no such parts of its own.</param>
/// <param name="Holds">True where the condition holds only with the part, false where it holds only without it.</param>
internal sealed record Demanded(Condition Part, bool Holds)
{
    /// <summary>
    /// What has to hold, or not, in every state in which the condition holds, in reading order: of <c>a and not (b or c)</c> it is a, and
    /// that neither b nor c holds. Of an alternative it is the whole, since neither side decides alone.
    /// </summary>
    public static IEnumerable<Demanded> In(Condition condition)
    {
        var open = new Stack<(Condition Part, bool Holds)>([(condition, true)]);
        while (open.TryPop(out var next))
        {
            var within = Within(next.Part, next.Holds).ToList();
            if (within.Count == 0)
            {
                yield return new Demanded(next.Part, next.Holds);
            }

            for (var i = within.Count - 1; i >= 0; i--)
            {
                open.Push(within[i]);
            }
        }
    }

    private static IEnumerable<(Condition Part, bool Holds)> Within(Condition condition, bool holds) => condition switch
    {
        Negation negation => [(negation.Operand, !holds)],
        Conjunction conjunction when holds => Each(conjunction.Operands, holds),
        Disjunction disjunction when !holds => Each(disjunction.Operands, holds),
        Implication implication when !holds => [(implication.Premise, true), (implication.Consequence, false)],
        Quantified { Quantifier: Quantifier.All } all when holds => [(all.Body, true)],
        Quantified { Quantifier: Quantifier.Any } any when !holds => [(any.Body, false)],
        Quantified { Quantifier: Quantifier.No } none when holds => [(none.Body, false)],
        Counted { Kind: CountKind.AtMost, Number: 0 } none when holds => Each(none.Operands, false),
        Counted { Kind: CountKind.AtLeast } counted when holds && counted.Number == counted.Operands.Count => Each(counted.Operands, true),
        Counted { Kind: CountKind.AtLeast, Number: 1 } any when !holds => Each(any.Operands, false),
        _ => [],
    };

    private static IEnumerable<(Condition Part, bool Holds)> Each(IEnumerable<Condition> operands, bool holds) => operands.Select(operand => (operand, holds));
}
