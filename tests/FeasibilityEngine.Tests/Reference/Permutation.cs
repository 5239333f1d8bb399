using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Says the same scenario in another order.</summary>
internal static class Permutation
{
    /// <summary>
    /// The scenario with its parties, sets, issues, acts, facts, rules, positions and developments in another order, the same
    /// one for the same seed. Options, keys, rungs and events stay where they are: their order means something.
    /// </summary>
    public static Scenario Of(Scenario scenario, int seed)
    {
        var random = new Random(seed);
        return scenario with
        {
            Parties = Shuffled(scenario.Parties, random),
            Sets = Shuffled(scenario.Sets, random),
            Issues = Shuffled(scenario.Issues, random),
            Acts = Shuffled(scenario.Acts, random),
            Facts = Shuffled(scenario.Facts, random),
            Rules = Shuffled(scenario.Rules, random),
            Positions = Shuffled(scenario.Positions, random),
            Developments = Shuffled(scenario.Developments, random),
        };
    }

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
