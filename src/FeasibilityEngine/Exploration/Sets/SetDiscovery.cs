using System.Numerics;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// Minimal concession sets of the whole scenario in the order in which they are found. First one, of the first set of every component.
/// Then the components take turns, and each further set of one is given with the first of the others, so that each set given
/// shows something new. When all are known, the other combinations follow.
/// </summary>
/// <param name="components">A discovery for each component.</param>
internal sealed class SetDiscovery(IReadOnlyList<ComponentSetDiscovery> components)
{
    /// <summary>How many sets there are; as long as it is not <see cref="IsCounted"/>, at least so many.</summary>
    public BigInteger Count => components.Aggregate(BigInteger.One, (product, component) => product * component.Count);

    /// <summary>True once it is proven how many there are.</summary>
    public bool IsCounted => components.All(component => component.IsCounted);

    /// <summary>Gives each set once, as a set of each component. To be asked for once.</summary>
    public IEnumerable<ComponentSet[]> Sets()
    {
        var open = new List<IEnumerator<ComponentSet>?>(components.Select(component => component.Sets().GetEnumerator()));
        try
        {
            // All of them are asked even where one has none: that one may be proven to have none, or have been cut short.
            if (open.Count(sets => sets!.MoveNext()) < open.Count)
            {
                yield break;
            }

            var firsts = open.Select(sets => sets!.Current).ToArray();
            yield return firsts;
            while (open.Exists(sets => sets is not null))
            {
                for (var component = 0; component < open.Count; component++)
                {
                    if (open[component] is not { } sets)
                    {
                        continue;
                    }

                    if (sets.MoveNext())
                    {
                        yield return [.. firsts[..component], sets.Current, .. firsts[(component + 1)..]];
                    }
                    else
                    {
                        sets.Dispose();
                        open[component] = null;
                    }
                }
            }
        }
        finally
        {
            open.ForEach(sets => sets?.Dispose());
        }

        foreach (var set in Combinations())
        {
            yield return set;
        }
    }

    /// <summary>The sets in which two components or more do not take their first.</summary>
    private IEnumerable<ComponentSet[]> Combinations()
    {
        var picks = new int[components.Count];
        while (Advance(picks))
        {
            if (picks.Count(pick => pick > 0) > 1)
            {
                yield return [.. picks.Select((pick, component) => components[component].Known[pick])];
            }
        }
    }

    private bool Advance(int[] picks)
    {
        for (var component = picks.Length - 1; component >= 0; component--)
        {
            if (++picks[component] < components[component].Known.Count)
            {
                return true;
            }

            picks[component] = 0;
        }

        return false;
    }
}
