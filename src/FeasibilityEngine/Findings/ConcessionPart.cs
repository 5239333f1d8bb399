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
