using System.Numerics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about several analyses true: what becomes of conflicts and verdicts, and what turned them.</summary>
internal static class ChangePredicates
{
    public static IEnumerable<Predicate> All { get; } =
    [
        Predicate.Of<StatedExclude>((claim, asked) => !Fit(claim.Ids, asked)),
        Predicate.Of<StatedFit>((claim, asked) => Fit(claim.Ids, asked)),
        Predicate.Of<OnDay>((claim, asked) => Predicates.Holds(claim.Claim, claim.Day is { } day ? asked.On(day) : asked)),
        Predicate.Of<Elsewhere>((claim, asked) => Predicates.Holds(claim.Claim, asked.Elsewhere[claim.Of])),
        Predicate.Of<IsEnough>(IsEnough),
    ];

    // What is stated is rung 0; what does not count has no ladder.
    private static bool Fit(ValueList<string> ids, Inquiry asked)
    {
        var ladders = asked.Reference.Ladders.Where(ladder => ids.Contains(ladder.Id)).ToList();
        return asked.Reference.PossibleStates.Any(state => ladders.TrueForAll(ladder => ladder.FirstAccepting(state, withinReach: false) == 0));
    }

    private static bool IsEnough(IsEnough claim, Inquiry asked)
    {
        foreach (var mask in Enumerable.Range(0, 1 << claim.Changes.Count))
        {
            var happened = claim.Changes.Where((_, i) => (mask & (1 << i)) != 0).ToList();
            var without = TimelineLaw.Delayed(asked.Scenario, claim.Day, claim.Happened.Except(happened).ToList());
            var isWhole = BitOperations.PopCount((uint)mask) == claim.Changes.Count;
            if (isWhole != (asked.About(without).On(claim.Day).Reference.Verdict == claim.Verdict))
            {
                return false;
            }
        }

        return true;
    }
}
