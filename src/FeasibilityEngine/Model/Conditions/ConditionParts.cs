namespace FeasibilityEngine.Model.Conditions;

/// <summary>What a condition is made of, without recursion: a condition that was built in C# may be nested as deeply as memory allows.</summary>
internal static class ConditionParts
{
    private const int MostNested = 32;

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
        var open = new Stack<Condition>();
        open.Push(condition);
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

    /// <summary>True where the condition asks for an order of acts. For conditions whose depth was checked: it goes down by recursion, and takes no memory.</summary>
    public static bool HasOrder(Condition condition)
    {
        switch (condition)
        {
            case Order:
                return true;
            case Negation negation:
                return HasOrder(negation.Operand);
            case Conjunction conjunction:
                return HasOrder(conjunction.Operands);
            case Disjunction disjunction:
                return HasOrder(disjunction.Operands);
            case Counted counted:
                return HasOrder(counted.Operands);
            case Implication implication:
                return HasOrder(implication.Premise) || HasOrder(implication.Consequence);
            case Quantified quantified:
                return HasOrder(quantified.Body);
            default:
                return false;
        }
    }

    private static bool HasOrder(ValueList<Condition> operands)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (HasOrder(operands[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every issue, act and fact that the condition names, in reading order, as often as it stands there.</summary>
    public static IReadOnlyList<Reference> References(Condition condition)
    {
        var references = new List<Reference>();
        AddReferences(condition, references);
        return references;
    }

    /// <summary>Adds every issue, act and fact that the condition names, in reading order, as often as it stands there.</summary>
    public static void AddReferences(Condition condition, List<Reference> references) => AddReferences(condition, references, MostNested);

    // Most conditions are shallow, and looking at those by recursion takes no memory.
    private static void AddReferences(Condition condition, List<Reference> references, int deeper)
    {
        switch (condition)
        {
            case OptionCheck check:
                references.Add(check.Issue);
                break;
            case Occurrence occurrence:
                references.Add(occurrence.Of);
                break;
            case Order order:
                references.Add(order.First);
                references.Add(order.Second);
                break;
            case null or Constant:
                break;
            case var _ when deeper == 0:
                foreach (var part in All(condition))
                {
                    if (part is OptionCheck or Occurrence or Order)
                    {
                        AddReferences(part, references, deeper);
                    }
                }

                break;
            case Negation negation:
                AddReferences(negation.Operand, references, deeper - 1);
                break;
            case Implication implication:
                AddReferences(implication.Premise, references, deeper - 1);
                AddReferences(implication.Consequence, references, deeper - 1);
                break;
            case Quantified quantified:
                AddReferences(quantified.Body, references, deeper - 1);
                break;
            default:
                var parts = Of(condition);
                for (var i = 0; i < parts.Count; i++)
                {
                    AddReferences(parts[i], references, deeper - 1);
                }

                break;
        }
    }
}
