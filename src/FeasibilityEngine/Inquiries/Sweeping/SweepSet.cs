using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The cheapest concession set of a variant.</summary>
/// <param name="Cost">What it costs in all.</param>
/// <param name="Concessions">What is conceded, as in <c>withdrawal-first=ceasefire-first</c>; a priced act by its name alone. Empty where nothing has to be conceded.</param>
public sealed record SweepSet(decimal Cost, ValueList<string> Concessions)
{
    internal static SweepSet? CheapestOf(ValueList<ConcessionSet> sets) => sets.Count == 0 ? null : new SweepSet(
        sets[0].TotalCost,
        sets[0].Concessions.Select(concession => concession.To.IsAct ? concession.To.Id : $"{concession.To.Id}={concession.To.RungId}").ToValueList());
}
