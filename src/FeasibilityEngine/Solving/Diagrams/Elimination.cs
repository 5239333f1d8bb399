namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Puts functions together and quantifies variables away, one group of variables after the other: only the functions that look at a
/// group are put together before it goes (bucket elimination, Dechter 1999). The conjunction of all is never made.
/// </summary>
/// <param name="functions">Where the diagrams are made.</param>
internal sealed class Elimination(BooleanDiagrams functions)
{
    private readonly List<(int Function, SortedSet<int> Groups)> _left = [];

    /// <summary>Adds a function, with the numbers of the groups of variables that it may look at.</summary>
    public void Add(int function, IEnumerable<int> groups)
    {
        if (function != BooleanDiagrams.True)
        {
            _left.Add((function, [.. groups]));
        }
    }

    /// <summary>Where all functions that were added can hold, for some values of the groups' variables.</summary>
    /// <param name="groups">The levels of each group's variables, those that are decided first standing first; the last goes first.</param>
    public int Run(IReadOnlyList<int[]> groups)
    {
        for (var group = groups.Count - 1; group >= 0; group--)
        {
            Tidy();
            var bucket = _left.FindAll(f => f.Groups.Contains(group));
            _left.RemoveAll(f => f.Groups.Contains(group));
            if (bucket.Count == 0)
            {
                continue;
            }

            // What is decided last is put together first, so that diagrams grow from below.
            bucket.Sort(LowestFirst);
            var together = bucket[0].Function;
            for (var i = 1; i < bucket.Count - 1; i++)
            {
                together = functions.And(together, bucket[i].Function);
            }

            var result = functions.AndExists(together, bucket.Count > 1 ? bucket[^1].Function : BooleanDiagrams.True, groups[group]);
            var around = new SortedSet<int>(bucket.SelectMany(f => f.Groups));
            around.Remove(group);
            Add(result, around);
        }

        Tidy();
        _left.Sort(LowestFirst);
        return _left.Aggregate(BooleanDiagrams.True, (together, next) => functions.And(together, next.Function));
    }

    private int LowestFirst((int Function, SortedSet<int> Groups) first, (int Function, SortedSet<int> Groups) second)
    {
        var byLevel = functions.Level(second.Function).CompareTo(functions.Level(first.Function));
        return byLevel != 0 ? byLevel : first.Function.CompareTo(second.Function);
    }

    private void Tidy()
    {
        var roots = _left.Select(f => f.Function).ToArray();
        functions.Tidy(roots);
        for (var i = 0; i < roots.Length; i++)
        {
            _left[i] = (roots[i], _left[i].Groups);
        }
    }
}
