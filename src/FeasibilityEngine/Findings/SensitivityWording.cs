using FeasibilityEngine.Exploration;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>Says what the answer depends on.</summary>
internal static class SensitivityWording
{
    /// <summary>The sensitivity of a search to its positions and costs.</summary>
    public static Sensitivity Of(FoundSets hypothetical, ValueList<Conflict> conflicts) => new(
        hypothetical.Always.ToValueList(),
        hypothetical.Never.ToValueList(),
        conflicts.SelectMany(conflict => conflict.Positions)
            .GroupBy(member => member)
            .Select(group => new ConflictShare(group.Key, group.Count()))
            .OrderByDescending(share => share.Conflicts)
            .ThenBy(share => share.Member.Id, StringComparer.Ordinal)
            .ToValueList(),
        hypothetical.CostRanges.Select(range => new CostRange(
            ConflictWording.Standing(range.At), range.At.Chain.CostAt(range.At.Level), range.IsPaid, range.From, range.To)).ToValueList());
}
