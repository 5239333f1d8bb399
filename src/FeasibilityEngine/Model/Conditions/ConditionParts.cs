namespace FeasibilityEngine.Model.Conditions;

/// <summary>What a condition is made of, without recursion: a condition that was built in C# may be nested as deeply as memory allows.</summary>
internal static class ConditionParts
{
    /// <summary>The conditions directly within a condition, in reading order; none for an atom.</summary>
    public static IReadOnlyList<Condition> Of(Condition condition) => condition switch
    {
        Negation negation => [negation.Operand],
        Conjunction conjunction => conjunction.Operands,
        Disjunction disjunction => disjunction.Operands,
        Counted counted => counted.Operands,
        Implication implication => [implication.Premise, implication.Consequence],
        Quantified quantified => [quantified.Body],
        _ => [],
    };

    /// <summary>The condition and everything within it, in reading order.</summary>
    public static IEnumerable<Condition> All(Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.TryPop(out var next))
        {
            yield return next;
            var parts = Of(next);
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                open.Push(parts[i]);
            }
        }
    }

    /// <summary>Every issue, act and fact that the condition names, in reading order, as often as it stands there.</summary>
    public static IEnumerable<Reference> References(Condition condition) => All(condition).SelectMany(ReferencesOfAtom);

    private static IEnumerable<Reference> ReferencesOfAtom(Condition condition) => condition switch
    {
        OptionCheck check => [check.Issue],
        Occurrence occurrence => [occurrence.Of],
        Order order => [order.First, order.Second],
        _ => [],
    };
}
