using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>One fact at one key at the as-of date, with the reason; following the premises gives the chain from events to it.</summary>
/// <param name="Id">The fact, with its key where it has one.</param>
/// <param name="Holds">Whether it holds; null where it depends on what is agreed.</param>
/// <param name="Event">The event that establishes it, or, where it does not hold, the one that ended it; null for neither.</param>
/// <param name="Development">The assumed development that establishes it, or, where it does not hold, the one that ended it; null for neither.</param>
/// <param name="Rule">The rule that derives it; null for none.</param>
/// <param name="Premises">The facts that made the rule apply, with their keys.</param>
public sealed record Circumstance(string Id, bool? Holds, string? Event, string? Development, string? Rule, ValueList<string> Premises);
