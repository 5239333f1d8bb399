using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// A rule at one binding of its variables: an exclusion (the condition never holds) or an implication (where it holds, so does a fact).
/// Every ground rule knows its rule, its binding and its premises.
/// </summary>
/// <param name="Rule">The rule as declared.</param>
/// <param name="Binding">Each variable of the rule with the key it stands for, in the order of the rule's <c>for</c>.</param>
/// <param name="Condition">
/// The rule's condition at that binding, without quantifiers: every reference has its key. For <see cref="RuleForm.Always"/> it
/// must hold, for <see cref="RuleForm.Never"/> it must not, for <see cref="RuleForm.When"/> it yields <paramref name="Then"/>.
/// </param>
/// <param name="Then">The fact that it yields; null for a constraint.</param>
internal sealed record GroundRule(
    Rule Rule,
    ValueList<KeyValuePair<string, string>> Binding,
    Condition Condition,
    Reference? Then)
{
    // Of thousands of rules only those are asked that have to do with an answer.
    private ValueList<Reference>? _premises;

    private GroundRule(GroundRule original) => (Rule, Binding, Condition, Then) = (original.Rule, original.Binding, original.Condition, original.Then);

    /// <summary>The issues, acts and facts that the condition mentions, each once, in the order of their names.</summary>
    public ValueList<Reference> Premises => _premises ??= Mentions.EachOf(Condition);

    /// <inheritdoc/>
    public bool Equals(GroundRule? other) =>
        ReferenceEquals(this, other) || (other is not null && Rule == other.Rule && Binding.Equals(other.Binding) && Condition == other.Condition && Then == other.Then);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Binding, Condition, Then);
}
