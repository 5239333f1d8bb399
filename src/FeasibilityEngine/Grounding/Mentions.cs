using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>What a ground condition mentions.</summary>
internal static class Mentions
{
    /// <summary>Every issue, act and fact in the condition, as often as it stands there.</summary>
    public static IEnumerable<Reference> Of(Condition condition) => ConditionParts.References(condition);

    /// <summary>Every issue, act and fact in the condition, each once, in the order of their names.</summary>
    public static ValueList<Reference> EachOf(Condition condition)
    {
        var references = ConditionParts.References(condition);
        var mentioned = references.Count == 1 ? [references[0]] : references.Distinct().ToArray();
        if (mentioned.Length > 1)
        {
            Array.Sort(Array.ConvertAll(mentioned, reference => reference.ToString()), mentioned, StringComparer.Ordinal);
        }

        return ValueList.Create<Reference>(mentioned);
    }

    /// <summary>What a condition mentions, and what the rules behind the facts in it mention, and so on; each once.</summary>
    public static IReadOnlySet<Reference> Behind(IEnumerable<Reference> mentioned, ILookup<Reference, GroundRule> derivations)
    {
        var seen = new HashSet<Reference>();
        var open = new Queue<Reference>(mentioned);
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var premise in derivations[next].SelectMany(r => r.Premises))
                {
                    open.Enqueue(premise);
                }
            }
        }

        return seen;
    }

    /// <summary>The occurrences whose truth can make the condition false: those under a negation, an implication's premise or an upper bound.</summary>
    public static IEnumerable<Reference> NegativelyIn(Condition condition) => Polar(condition, negative: false);

    private static IEnumerable<Reference> Polar(Condition condition, bool negative) => condition switch
    {
        Occurrence occurrence => negative ? [occurrence.Of] : [],
        Negation negation => Polar(negation.Operand, !negative),
        Conjunction conjunction => conjunction.Operands.SelectMany(o => Polar(o, negative)),
        Disjunction disjunction => disjunction.Operands.SelectMany(o => Polar(o, negative)),
        Implication implication => Polar(implication.Premise, !negative).Concat(Polar(implication.Consequence, negative)),
        Counted { Kind: CountKind.AtLeast } counted => counted.Operands.SelectMany(o => Polar(o, negative)),
        Counted { Kind: CountKind.AtMost } counted => counted.Operands.SelectMany(o => Polar(o, !negative)),
        Counted counted => counted.Operands.SelectMany(Of),
        _ => [],
    };
}
