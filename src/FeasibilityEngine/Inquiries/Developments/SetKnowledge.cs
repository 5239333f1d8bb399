using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>The sets of one list under one combination of developments, and up to which cost they are known to be all.</summary>
/// <param name="Developments">The combination.</param>
/// <param name="Sets">The sets that were worked out, cheapest first.</param>
/// <param name="IsComplete">True where there are no others.</param>
/// <param name="CompleteBelow">Where there are others: every set that costs less in total is among these; null where that is not known.</param>
internal sealed record SetKnowledge(ValueList<string> Developments, ValueList<ConcessionSet> Sets, bool IsComplete, decimal? CompleteBelow)
{
    /// <summary>What an analysis tells about its sets.</summary>
    /// <param name="developments">The combination that it assumed.</param>
    /// <param name="sets">The list.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="deeperCostsMore">True where no rung of the scenario costs less than a stronger one.</param>
    public static SetKnowledge Of(ValueList<string> developments, ValueList<ConcessionSet> sets, Count count, bool deeperCostsMore) => new(
        developments,
        sets,
        count.IsProven && count.Found == sets.Count,
        count.IsProven && deeperCostsMore && sets.Count > 0 ? sets[^1].TotalCost : null);

    /// <summary>
    /// True where some set of this list concedes at most as much as the given one on every ladder; null where none of the known ones
    /// does and there may be others.
    /// </summary>
    public bool? HasWeaker(ConcessionSet set) =>
        Sets.Any(weaker => IsAtMost(weaker, set)) ? true
        : IsComplete || set.TotalCost < CompleteBelow ? false
        : null;

    /// <summary>True where the first concedes at most as much as the second on every ladder. Who is not in a set concedes nothing.</summary>
    public static bool IsAtMost(ConcessionSet first, ConcessionSet second) =>
        first.Concessions.Count <= second.Concessions.Count
        && first.Concessions.All(given => second.Concessions.Any(other => other.To.Id == given.To.Id && other.To.Rung >= given.To.Rung));
}
