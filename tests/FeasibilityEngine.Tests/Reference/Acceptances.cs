namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// For every possible state, the strongest rung at which each ladder's party accepts it. States that all parties judge alike
/// count once, which is what makes thousands of questions quick.
/// </summary>
internal sealed class Acceptances
{
    private readonly List<int[]> _first = [];

    public Acceptances(IEnumerable<World> states, IReadOnlyList<ReferenceLadder> ladders, bool withinReach)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            var first = ladders.Select(ladder => ladder.FirstAccepting(state, withinReach)).ToArray();
            if (seen.Add(string.Join(' ', first)))
            {
                _first.Add(first);
            }
        }
    }

    /// <summary>Whether a possible state exists that all accept where they stand; a ladder at null is left out.</summary>
    public bool CanStand(int?[] rungs) => _first.Exists(first => Accepts(first, rungs));

    /// <summary>Whether a state is accepted by all where they stand, given the strongest rung at which each accepts it.</summary>
    public static bool Accepts(int[] first, int?[] rungs)
    {
        for (var ladder = 0; ladder < rungs.Length; ladder++)
        {
            if (rungs[ladder] is { } rung && first[ladder] > rung)
            {
                return false;
            }
        }

        return true;
    }
}
