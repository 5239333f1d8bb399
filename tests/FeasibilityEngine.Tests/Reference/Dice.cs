using CsCheck;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Draws from CsCheck's seeded generator.</summary>
internal sealed class Dice(PCG pcg)
{
    public int Below(int limit) => (int)pcg.Next((uint)limit);

    /// <summary>At least the first, at most the second.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>So many of the items, each at most once, in the order drawn.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int count)
    {
        var left = items.ToList();
        var drawn = new List<T>();
        while (drawn.Count < count && left.Count > 0)
        {
            var place = Below(left.Count);
            drawn.Add(left[place]);
            left.RemoveAt(place);
        }

        return drawn;
    }
}
