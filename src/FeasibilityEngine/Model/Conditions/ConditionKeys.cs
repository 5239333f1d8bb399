namespace FeasibilityEngine.Model.Conditions;

/// <summary>Puts a key in the place of one variable and leaves everything else as it is written, unlike grounding, which leaves no variable.</summary>
internal static class ConditionKeys
{
    /// <summary>The condition with <c>troops[t]</c> as <c>troops[crimea]</c>; where it ranges over a variable of that name itself, that one stays.</summary>
    public static Condition Put(Condition condition, string variable, string key)
    {
        return Within(condition);

        Condition Within(Condition part) => part switch
        {
            Negation negation => new Negation(Within(negation.Operand)),
            Conjunction conjunction => new Conjunction(Each(conjunction.Operands)),
            Disjunction disjunction => new Disjunction(Each(disjunction.Operands)),
            Implication implication => new Implication(Within(implication.Premise), Within(implication.Consequence)),
            Counted counted => counted with { Operands = Each(counted.Operands) },
            Quantified quantified when quantified.Variable != variable => quantified with { Body = Within(quantified.Body) },
            OptionCheck check => check with { Issue = At(check.Issue) },
            Occurrence occurrence => new Occurrence(At(occurrence.Of)),
            Order order => order with { First = At(order.First), Second = At(order.Second) },
            _ => part,
        };

        ValueList<Condition> Each(ValueList<Condition> parts) => parts.Select(Within).ToValueList();

        Reference At(Reference reference) => reference.Key == variable ? reference with { Key = key } : reference;
    }
}
