using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>The minimal concession sets of one list.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Exact">True where there are proven to be no others.</param>
/// <param name="Listed">The cheapest of them, cheapest first, or with a <see cref="Discovery"/> all as they are found; each is worked out when it is asked for, so ask once.</param>
/// <param name="Front">The cost vectors on the Pareto front, a number for each party in the order of the scenario, worked out when they are asked for; null where that was cut short.</param>
/// <param name="Always">The ladders that concede in every set, by name; empty where that is not proven.</param>
/// <param name="Never">The ladders that could concede but do in no set, by name; empty where that is not proven.</param>
internal sealed record FoundSets(
    BigInteger Count,
    bool Exact,
    IEnumerable<FoundSet> Listed,
    Lazy<IReadOnlyList<decimal[]>?> Front,
    IReadOnlyList<string> Always,
    IReadOnlyList<string> Never)
{
    private HashSet<string>? _points;

    /// <summary>What the cheapest set costs; null where that is not proven.</summary>
    public decimal? LeastCost { get; init; }

    /// <summary>How far each cost can move while the cheapest set stays a cheapest one; empty where that is not proven.</summary>
    public IReadOnlyList<FoundCostRange> CostRanges { get; init; } = [];

    /// <summary>Chooses others of them; null where there are none.</summary>
    public SetChooser? Chooser { get; init; }

    /// <summary>Works out chosen sets in full, each when it is asked for.</summary>
    public Func<IReadOnlyList<ComponentSet[]>, IEnumerable<FoundSet>> WorkOut { get; init; } = _ => [];

    /// <summary>How many there are by now, where they are searched while they are listed; null where that was done before.</summary>
    public SetDiscovery? Discovery { get; init; }

    /// <summary>Whether no other set costs every party at most as much and one of them less; null where that was not worked out.</summary>
    /// <param name="costs">What a set of these costs each party, in the order of the scenario.</param>
    public bool? IsOnFront(IReadOnlyCollection<decimal> costs)
    {
        // What undercuts a set for one party, and costs no other more, is cheaper in total. So there is no need of the front for the cheapest.
        if (Exact && costs.Sum() == LeastCost)
        {
            return true;
        }

        _points ??= Front.Value?.Select(Key).ToHashSet(StringComparer.Ordinal);
        return _points?.Contains(Key(costs));
    }

    private static string Key(IEnumerable<decimal> costs) =>
        string.Join(' ', costs.Select(c => c.ToString("0.############################", CultureInfo.InvariantCulture)));

    /// <summary>No sets, and nothing proven.</summary>
    public static FoundSets Unproven { get; } = new(BigInteger.Zero, Exact: false, [], new(value: null), [], []);

    /// <summary>Proven: there are none.</summary>
    public static FoundSets None { get; } = new(BigInteger.Zero, Exact: true, [], new(value: []), [], []);
}
