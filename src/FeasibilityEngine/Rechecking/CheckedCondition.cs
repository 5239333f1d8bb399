namespace FeasibilityEngine.Rechecking;

/// <summary>A condition that can be evaluated on what is decided so far.</summary>
/// <param name="Evaluate">True or false where that is certain, else null (Kleene's strong logic).</param>
/// <param name="Variables">The issues and acts on which it can depend, directly or through facts: issues by their index, acts by theirs after all issues, then pairs of acts whose order matters.</param>
internal sealed record CheckedCondition(Func<Assignment, bool?> Evaluate, int[] Variables)
{
    /// <summary>What it says, as statements that must each hold; just itself where it does not fall into parts.</summary>
    public IReadOnlyList<CheckedCondition> Parts { get => field.Count > 0 ? field : [this]; init; } = [];
}
