using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What became of a search for the cheapest set.</summary>
/// <param name="Answer">Possible: the best is proven cheapest. Impossible: proven, there is none, for example under a cap. Gave up: the bounds are what is known.</param>
/// <param name="Bounds">The bounds at the end; equal where the best is proven cheapest.</param>
internal sealed record CheapestAnswer(Answer Answer, CostBounds Bounds)
{
    /// <summary>This, or where neither is proven the better of the bounds of both.</summary>
    public CheapestAnswer Or(CheapestAnswer other)
    {
        if (Answer != Answer.GaveUp)
        {
            return this;
        }

        var (own, others) = (Bounds.Best, other.Bounds.Best);
        var best = own is null || (others is not null && ComponentSet.Compare(others, own) < 0) ? others : own;
        return this with { Bounds = new CostBounds(Math.Max(Bounds.Lower, other.Bounds.Lower), best) };
    }
}
