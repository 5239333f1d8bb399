using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>What would be given, and what it costs, without the state and the path that a <see cref="ConcessionSet"/> has besides.</summary>
/// <param name="Concessions">Who goes down to which rung, in the order of the names.</param>
/// <param name="TotalCost">The sum of the costs.</param>
/// <param name="CostByParty">The sum for each party that gives, in the order of the parties' names.</param>
public sealed record ConcessionChoice(ValueList<Standing> Concessions, decimal TotalCost, ValueList<KeyValuePair<string, decimal>> CostByParty);
