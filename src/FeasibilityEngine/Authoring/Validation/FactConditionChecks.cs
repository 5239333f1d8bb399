using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Checks <c>while</c> and <c>available when</c>: they say what holds before anything is negotiated, so they range over
/// facts that do not depend on issues, acts or order.
/// </summary>
internal sealed class FactConditionChecks(ValidationContext context, ConditionChecks conditions, FactGraph graph)
{
    /// <summary>Checks a condition; <paramref name="key"/> is where it stands, for messages.</summary>
    public void Check(Condition condition, string key)
    {
        if (Unread.Is(condition))
        {
            return;
        }

        if (FindOther(condition) is { } other)
        {
            context.Error(
                DiagnosticCodes.NotOverFacts, $"'{key}' ranges over facts only; '{other}' is {(other is Order ? "order" : "negotiated")}.", other, expected: "facts");
            return;
        }

        conditions.Check(condition);
        CheckNegotiable(condition, key);
    }

    private Condition? FindOther(Condition condition) => condition switch
    {
        OptionCheck check when context.Subjects.GetValueOrDefault(check.Issue.Name)?.Kind == SubjectKind.Issue => check,
        Occurrence occurrence when context.Subjects.GetValueOrDefault(occurrence.Of.Name)?.Kind is SubjectKind.Issue or SubjectKind.Act => occurrence,
        Order => condition,
        _ => ConditionParts.Of(condition).Select(FindOther).FirstOrDefault(found => found is not null),
    };

    private void CheckNegotiable(Condition condition, string key)
    {
        if (condition is Occurrence { Of: var reference } && graph.Negotiable.Contains(reference.Name))
        {
            context.Error(
                DiagnosticCodes.NegotiableFact, $"'{key}' cannot use '{reference.Name}': a rule derives it from what is negotiated.", reference,
                expected: "a fact that does not depend on issues, acts or order");
        }

        foreach (var part in ConditionParts.Of(condition))
        {
            CheckNegotiable(part, key);
        }
    }
}
