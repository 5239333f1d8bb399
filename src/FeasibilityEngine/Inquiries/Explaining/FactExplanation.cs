using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A fact at one key: what makes it hold or not, and what would change that.</summary>
public sealed record FactExplanation : Explanation
{
    internal FactExplanation()
    {
    }

    /// <summary>Whether it holds, and the reason.</summary>
    public required Circumstance Circumstance { get; init; }

    /// <summary>What would make it hold where it does not, and the other way round; empty where nothing in the scenario would, and where it depends on what is agreed.</summary>
    public required ValueList<Turn> Turns { get; init; }

    /// <summary>The rules that yield it, in the order of their names, with whether each applies.</summary>
    public required ValueList<FactRule> Rules { get; init; }

    /// <summary>The rungs that wait for it or for its end, among other things.</summary>
    public required ValueList<Standing> KeepsOutOfReach { get; init; }

    /// <summary>What mentions it directly, whichever way: rungs (<c>withdrawal-first=ceasefire-first</c>), positions and rules, by name.</summary>
    public required ValueList<string> UsedBy { get; init; }
}

/// <summary>A rule by which a fact can come to hold.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Applies">Whether its condition holds, so that the fact does; null where that depends on what is agreed.</param>
public sealed record FactRule(string Rule, bool? Applies);
