using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>An option that an issue could take: <c>troops[donetsk] is withdrawn</c>.</summary>
/// <param name="Issue">The issue, with its key where it ranges over a set.</param>
/// <param name="Option">The option.</param>
public sealed record PotentialOption(Reference Issue, string Option) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new OptionCheck(Issue, [Option]);
}
