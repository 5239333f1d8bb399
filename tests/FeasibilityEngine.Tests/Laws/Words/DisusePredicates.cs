using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about rungs that no minimal set gives true.</summary>
internal static class DisusePredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<WithinReach>((claim, asked) => asked.Has(claim.To) && asked.Ladder(claim.To).Rungs[claim.To.Rung].WithinReach == claim.Now),
        Predicate.Of<NotEnough>((claim, asked) => asked.Has(claim.Rung) && !Opening(asked).Exists(rungs => rungs[IndexOf(asked, claim.Rung)] <= claim.Rung.Rung)),
        Predicate.Of<DoesAsWell>(DoesAsWell),
    ];

    // Each way to open with it is at least what some possible state asks of everyone; another state then asks of nobody else more.
    private static bool DoesAsWell(DoesAsWell claim, Inquiry asked)
    {
        var (own, opening) = (IndexOf(asked, claim.Rung), Opening(asked));
        return asked.Has(claim.Rung) && asked.Has(claim.Stronger) && claim.Stronger.Id == claim.Rung.Id && claim.Stronger.Rung < claim.Rung.Rung
            && opening.Where(rungs => rungs[own] <= claim.Rung.Rung).All(rungs => opening.Exists(other =>
                other[own] <= claim.Stronger.Rung && !other.Where((rung, ladder) => ladder != own && rung > rungs[ladder]).Any()));
    }

    // What a possible state that all can accept asks of each, as the first rung that accepts it.
    private static List<int[]> Opening(Inquiry asked)
    {
        var ladders = asked.Reference.Ladders;
        return [.. asked.Reference.PossibleStates
            .Select(state => ladders.Select(ladder => ladder.FirstAccepting(state, withinReach: false)).ToArray())
            .Where(rungs => rungs.Zip(ladders).All(pair => pair.First < pair.Second.Rungs.Count))];
    }

    private static int IndexOf(Inquiry asked, Standing standing) => asked.Reference.Ladders.ToList().FindIndex(ladder => ladder.Id == standing.Id);
}
