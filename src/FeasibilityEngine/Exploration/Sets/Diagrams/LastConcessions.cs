using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// Turns "this level and all stronger ones of the chain are given up" into "the chain stands at the next one": of the elements that
/// a set holds of one chain only the last is kept. Minimal sets hold all elements of a chain down to some level, since what is
/// accepted at a level is accepted below.
/// </summary>
/// <param name="families">Where the diagrams are made.</param>
/// <param name="selectors">The chain and level of each element; those of one chain next to each other, strongest first.</param>
/// <param name="effort">Bounds the work.</param>
internal sealed class LastConcessions(SetFamilies families, (int Chain, int Level)[] selectors, DiagramEffort effort)
{
    private readonly Dictionary<int, int> _known = [];

    /// <summary>The same sets with one element for each chain that concedes.</summary>
    public int Of(int family)
    {
        if (family <= SetFamilies.Empty)
        {
            return family;
        }

        if (_known.TryGetValue(family, out var known))
        {
            return known;
        }

        effort.Step();
        var first = families.Level(family);
        var chain = selectors[first].Chain;

        // What stands at each level of the chain, from the first concession down.
        var standing = new List<int>();
        var deeper = families.With(family);
        while (families.Level(deeper) == first + standing.Count + 1 && selectors[families.Level(deeper)].Chain == chain)
        {
            standing.Add(families.Without(deeper));
            deeper = families.With(deeper);
        }

        standing.Add(deeper);
        var result = Of(families.Without(family));
        for (var level = standing.Count - 1; level >= 0; level--)
        {
            result = families.Join(first + level, result, Of(standing[level]));
        }

        _known.Add(family, result);
        return result;
    }
}
