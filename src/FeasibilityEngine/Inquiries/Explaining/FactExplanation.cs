using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A fact at one key: what makes it hold or not, and what would change that.</summary>
/// <param name="Name">The fact, with its key where it has one.</param>
/// <param name="Circumstance">Whether it holds, and the reason.</param>
/// <param name="Turns">What would make it hold where it does not, and the other way round; empty where nothing in the scenario would, and where it depends on what is agreed.</param>
/// <param name="Rules">The rules that yield it, in the order of their names, with whether each applies.</param>
/// <param name="KeepsOutOfReach">The rungs that wait for it or for its end, among other things.</param>
/// <param name="UsedBy">What mentions it directly, whichever way: rungs (<c>withdrawal-first=ceasefire-first</c>), positions and rules, by name.</param>
public sealed record FactExplanation(
    string Name,
    Circumstance Circumstance,
    ValueList<Turn> Turns,
    ValueList<FactRule> Rules,
    ValueList<Standing> KeepsOutOfReach,
    ValueList<string> UsedBy) : Explanation(Name);

/// <summary>A rule by which a fact can come to hold.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Applies">Whether its condition holds, so that the fact does; null where that depends on what is agreed.</param>
public sealed record FactRule(string Rule, bool? Applies);
