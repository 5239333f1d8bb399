using System.Globalization;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// Gives the minimal concession sets of one list, each worked out when it is asked for, and chooses others of them. Part of the search:
/// what it gives are values.
/// </summary>
/// <param name="found">What is known of all sets by now.</param>
/// <param name="listed">The cheapest of them, cheapest first, or all as they are found.</param>
internal sealed class SetListing(Func<FoundSets> found, IEnumerable<FoundSet> listed)
{
    private HashSet<string>? _points;

    /// <summary>What is known of all sets by now: more with each set that is given, where they are searched while they are listed.</summary>
    public FoundSets Found => found();

    /// <summary>Chooses others; null where all are not searched, or there are none.</summary>
    public SetChooser? Chooser { private get; init; }

    /// <summary>Works chosen sets out.</summary>
    public SetCompletion? Completion { private get; init; }

    /// <summary>The cost vectors on the Pareto front, a number for each party in the order of the scenario, worked out when they are asked for; null where that was cut short.</summary>
    public Lazy<IReadOnlyList<decimal[]>?> Front { private get; init; } = new(value: null);

    /// <summary>The cheapest sets, cheapest first, or all as they are found. To be asked for once.</summary>
    public IEnumerable<FoundSet> Listed() => listed;

    /// <summary>No sets, and nothing proven.</summary>
    public static SetListing Unproven { get; } = new(() => FoundSets.Unproven, []);

    /// <summary>Proven: there are none.</summary>
    public static SetListing None { get; } = new(() => FoundSets.None, []) { Front = new(value: []) };

    /// <summary>For each component that has a choice or concedes anything, its choices; none where there are no sets.</summary>
    /// <param name="top">How many choices to tell of each.</param>
    public IEnumerable<FoundPart> Parts(int top) => Chooser is not { } chooser || Found.Count.IsZero ? [] : chooser.Sets.Choices
        .Where(sets => !sets.Count.IsOne || sets.Ranked(0)!.Size > 0)
        .Select(sets => new FoundPart(
            [.. sets.Chains.Select(chain => chain.Ladder.Id)],
            sets.Count,
            sets.IsComplete,
            [.. Enumerable.Range(0, top).Select(sets.Ranked).TakeWhile(set => set is not null).Select(set => MembersOf(sets, set!))]));

    /// <summary>Chooses sets.</summary>
    /// <param name="choose">Which.</param>
    public ChosenSets Choose(Func<SetChooser, ChosenSets> choose) => Chooser is { } chooser ? choose(chooser) : new ChosenSets([], 0, Found.IsProven) { IsProven = Found.IsProven };

    /// <summary>Where the ladders stand in a chosen set, component by component.</summary>
    public IReadOnlyList<Member> MembersOf(ComponentSet[] set) => [.. set.SelectMany((part, component) => MembersOf(Chooser!.Sets.Choices[component], part))];

    /// <summary>Chosen sets in full, each worked out when it is asked for.</summary>
    public IEnumerable<FoundSet> WorkOut(ChosenSets chosen) => Completion?.Of(chosen.Sets) ?? [];

    /// <summary>Whether no other set costs every party at most as much and one of them less; null where that was not worked out.</summary>
    /// <param name="costs">What a set of these costs each party, in the order of the scenario.</param>
    public bool? IsOnFront(IReadOnlyCollection<decimal> costs)
    {
        // What undercuts a set for one party, and costs no other more, is cheaper in total. So there is no need of the front for the cheapest.
        if (Found.IsProven && costs.Sum() == Found.LeastCost)
        {
            return true;
        }

        _points ??= Front.Value?.Select(Key).ToHashSet(StringComparer.Ordinal);
        return _points?.Contains(Key(costs));
    }

    private static IReadOnlyList<Member> MembersOf(IComponentSets sets, ComponentSet set) => [.. set.Levels.Select((level, i) => new Member(sets.Chains[i], level))];

    private static string Key(IEnumerable<decimal> costs) =>
        string.Join(' ', costs.Select(c => c.ToString("0.############################", CultureInfo.InvariantCulture)));
}
