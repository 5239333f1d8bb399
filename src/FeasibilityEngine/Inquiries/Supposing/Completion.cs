using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>Further concessions that, with those that are supposed already, open the path.</summary>
/// <param name="Set">The further concessions, from the new standing; its costs are those of going on from there.</param>
/// <param name="TotalCost">What these and the supposed concessions cost together.</param>
/// <param name="CostByParty">The same for each party that gives, in the order of the parties' names.</param>
public sealed record Completion(ConcessionSet Set, decimal TotalCost, ValueList<KeyValuePair<string, decimal>> CostByParty);
