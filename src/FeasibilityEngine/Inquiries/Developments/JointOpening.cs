using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>Developments that only work together: they open what no part of them opens.</summary>
/// <param name="Developments">The developments, two or more, in the order of their names.</param>
/// <param name="Verdict">The verdict under all of them.</param>
/// <param name="BetterVerdict">True where that verdict is better than under any part of them, which is proven.</param>
/// <param name="ConcessionSets">The sets that open only with all of them, by id.</param>
/// <param name="WithinReach">The same among the rungs within reach.</param>
public sealed record JointOpening(
    ValueList<string> Developments,
    Verdict Verdict,
    bool BetterVerdict,
    ValueList<string> ConcessionSets,
    ValueList<string> WithinReach);
