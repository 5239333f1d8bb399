using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// One match of a rule that was written as code: at <c>donetsk</c>, <c>troops[donetsk] is withdrawn and status[donetsk] is recognised-russian</c>.
/// </summary>
/// <param name="Condition">The rule's condition there, without variables.</param>
/// <param name="Then">The facts that a <see cref="RuleForm.When"/> rule yields there; empty for a constraint.</param>
public sealed record RuleCase(Condition Condition, ValueList<Reference>? Then = null)
{
    /// <summary>The facts that a <see cref="RuleForm.When"/> rule yields there; empty for a constraint.</summary>
    public ValueList<Reference> Then { get; init; } = Then ?? [];
}
