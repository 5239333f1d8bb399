using FeasibilityEngine.Exploration;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assembling;

/// <summary>Says what the answer depends on.</summary>
internal static class SensitivityAssembly
{
    /// <summary>The sensitivity of a search to its positions and costs.</summary>
    public static Sensitivity Of(Explored explored) => new(
        explored.Hypothetical.Always.ToValueList(),
        explored.Hypothetical.Never.ToValueList(),
        explored.ConflictShares
            .Select(share => new ConflictShare(ConflictAssembly.Standing(share.Member), share.Conflicts))
            .OrderByDescending(share => share.Conflicts)
            .ThenBy(share => share.Member.Id, StringComparer.Ordinal)
            .ToValueList(),
        explored.Hypothetical.CostRanges.Select(range => new CostRange
        {
            Of = ConflictAssembly.Standing(range.At),
            Cost = range.At.Chain.CostAt(range.At.Level),
            IsPaid = range.IsPaid,
            From = range.From,
            To = range.To,
        }).ToValueList())
    {
        UsefulWithinReach = UsefulWithinReach(explored),
    };

    // What could be conceded within reach and is not among what no set within reach concedes, is conceded in one, if there is any.
    private static ValueList<string>? UsefulWithinReach(Explored explored)
    {
        var (all, reach) = (explored.Hypothetical, explored.WithinReach);
        if (!reach.IsProven)
        {
            return null;
        }

        return reach.Count.IsZero ? [] : all.Never.Where(id => explored.CanConcedeWithinReach.Contains(id) && !reach.Never.Contains(id)).ToValueList();
    }
}
