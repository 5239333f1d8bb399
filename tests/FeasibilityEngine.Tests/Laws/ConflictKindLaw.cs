using FeasibilityEngine.Findings;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A conflict's kind is the first that fits, as docs/semantics.md has them.</summary>
internal static class ConflictKindLaw
{
    public static void Check(Inquiry inquiry, Conflict conflict)
    {
        var rules = conflict.Rules.Select(use => inquiry.Scenario.Rules.Select(rule => rule.Id).ToList().IndexOf(use.Rule)).ToList();
        if (CircularOrderLaw.IsCircular(inquiry, conflict.Positions, rules) ?? conflict.Kind == ConflictKind.CircularOrder)
        {
            conflict.Kind.Should().Be(ConflictKind.CircularOrder, "only the order keeps the members of {0} apart", conflict.Id);
        }
        else
        {
            conflict.Kind.Should().Be(Otherwise(inquiry, conflict.Positions, withinReach: false), "{0} is about {1}", conflict.Id, conflict.Positions);
        }
    }

    /// <summary>The first kind that fits where the conflict is not one of circular order.</summary>
    public static ConflictKind Otherwise(Inquiry inquiry, IReadOnlyList<Standing> members, bool withinReach)
    {
        if (members is [{ IsAct: false } single])
        {
            var ladder = inquiry.Ladder(single);
            var asked = inquiry.Scenario.Positions.Single(position => position.Id == single.Id).Rungs.Select(rung => rung.Accepts);
            return new WishedWorlds(inquiry.Reference, asked).Any(world => ladder.FirstAccepting(world, withinReach) <= single.Rung)
                ? ConflictKind.Unobtainable
                : ConflictKind.SelfExcluding;
        }

        return members.Count > 1 && members.Select(standing => standing.Party).Distinct().Count() == 1 ? ConflictKind.Internal
            : members.Any(standing => inquiry.Ladder(standing).IsRedLine) ? ConflictKind.RedLine
            : members.Any(standing => standing.IsAct) ? ConflictKind.ActNotConceded
            : ConflictKind.Exclusive;
    }
}
