using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A part of the scenario that is settled separately: it shares no issue and no act with the other parts, so each of its choices goes
/// with each of theirs. The number of minimal concession sets is the product of the numbers of choices of all parts.
/// </summary>
/// <example>Two territories with 12 choices each make 144 minimal sets, and two parts say all of them.</example>
/// <param name="Members">Its positions and priced acts, in the order of their names, those that nobody concedes among them.</param>
/// <param name="Count">How many choices it has.</param>
/// <param name="Choices">The cheapest choices, as many as <c>AnalysisOptions.Top</c> says at the most, then those with the fewest concessions.</param>
public sealed record ConcessionPart(ValueList<string> Members, Count Count, ValueList<ConcessionChoice> Choices);

/// <summary>What would be given, and what it costs, without the state and the path that a <see cref="ConcessionSet"/> has besides.</summary>
/// <param name="Concessions">Who goes down to which rung, in the order of the names.</param>
/// <param name="TotalCost">The sum of the costs.</param>
/// <param name="CostByParty">The sum for each party that gives, in the order of the parties' names.</param>
public sealed record ConcessionChoice(ValueList<Standing> Concessions, decimal TotalCost, ValueList<PartyCost> CostByParty);
