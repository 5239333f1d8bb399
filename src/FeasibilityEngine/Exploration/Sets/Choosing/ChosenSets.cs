using System.Numerics;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>Sets that were chosen from a product, before they are worked out.</summary>
/// <param name="Sets">The sets, each as a choice for every component, in order.</param>
/// <param name="Count">How many there are to choose from: within the caps; of the most even, those with the smallest largest burden; of a front, its points.</param>
/// <param name="IsCountProven">True where there are proven to be no others.</param>
internal sealed record ChosenSets(IReadOnlyList<ComponentSet[]> Sets, BigInteger Count, bool IsCountProven)
{
    /// <summary>Proven: what is asked to be least is no less in any set that is asked for; null where nothing is asked to be least.</summary>
    public decimal? Lower { get; init; }

    /// <summary>What it is in the best set that was found; null where none was.</summary>
    public decimal? Upper { get; init; }

    /// <summary>True where the first set is proven to be the best one, or it is proven that there is none.</summary>
    public bool IsProven { get; init; }
}
