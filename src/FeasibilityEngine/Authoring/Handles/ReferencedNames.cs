using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Handles;

/// <summary>The names of the issues, acts and facts that a condition speaks about.</summary>
internal static class ReferencedNames
{
    public static IEnumerable<string> In(Condition condition) => condition switch
    {
        Conjunction c => c.Operands.SelectMany(In),
        Disjunction d => d.Operands.SelectMany(In),
        Negation n => In(n.Operand),
        Implication i => In(i.Premise).Concat(In(i.Consequence)),
        Quantified q => In(q.Body),
        Counted c => c.Operands.SelectMany(In),
        OptionCheck o => [o.Issue.Name],
        Occurrence o => [o.Of.Name],
        Order o => [o.First.Name, o.Second.Name],
        _ => [],
    };
}
