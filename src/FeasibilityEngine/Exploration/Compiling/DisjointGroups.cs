namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>Numbers in groups that are joined two by two (union-find, Tarjan 1975). The smallest number names its group.</summary>
internal sealed class DisjointGroups(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest number of the group.</summary>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    /// <summary>Makes one group of the groups of two numbers.</summary>
    public void Join(int first, int second)
    {
        var (a, b) = (Find(first), Find(second));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
