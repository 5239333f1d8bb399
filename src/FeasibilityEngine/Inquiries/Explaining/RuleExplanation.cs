using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A rule: what it says, why, and which conflicts it makes.</summary>
public sealed record RuleExplanation : Explanation
{
    internal RuleExplanation()
    {
    }

    /// <summary>The rule as the scenario declares it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The conflicts that rest on it, by id; those that return without a concession last.</summary>
    public required ValueList<string> Conflicts { get; init; }

    /// <summary>The rungs that wait for the end of a fact that it yields, or for one that it could yield, among other things.</summary>
    public required ValueList<Standing> KeepsOutOfReach { get; init; }
}
