namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Puts functions together and quantifies variables away, one group of variables after the other: only the functions that look at a
/// group are put together before it goes (bucket elimination, Dechter 1999). The conjunction of all is never made.
/// </summary>
/// <param name="functions">Where the diagrams are made.</param>
internal sealed class Elimination(BooleanDiagrams functions)
{
    // By the last group that a function may look at, which is where it is needed next; those that look at none under -1.
    private readonly Dictionary<int, List<(int Function, int[] Groups)>> _left = [];

    /// <summary>Adds a function, with the numbers of the groups of variables that it may look at, in ascending order.</summary>
    public void Add(int function, int[] groups)
    {
        if (function == BooleanDiagrams.True)
        {
            return;
        }

        var last = groups.Length == 0 ? -1 : groups[^1];
        if (!_left.TryGetValue(last, out var bucket))
        {
            _left.Add(last, bucket = []);
        }

        bucket.Add((function, groups));
    }

    /// <summary>Where all functions that were added can hold, for some values of the groups' variables.</summary>
    /// <param name="groups">The levels of each group's variables, those that are decided first standing first; the last goes first.</param>
    public int Run(IReadOnlyList<int[]> groups)
    {
        for (var group = groups.Count - 1; group >= 0; group--)
        {
            Tidy();
            if (!_left.Remove(group, out var bucket))
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
            Add(result, [.. around]);
        }

        Tidy();
        var rest = _left.Values.SelectMany(bucket => bucket).ToList();
        rest.Sort(LowestFirst);
        return rest.Aggregate(BooleanDiagrams.True, (together, next) => functions.And(together, next.Function));
    }

    private int LowestFirst((int Function, int[] Groups) first, (int Function, int[] Groups) second)
    {
        var byLevel = functions.Level(second.Function).CompareTo(functions.Level(first.Function));
        return byLevel != 0 ? byLevel : first.Function.CompareTo(second.Function);
    }

    private void Tidy()
    {
        if (!functions.IsUntidy)
        {
            return;
        }

        // In the order of the groups, so that the new numbers are the same in every run.
        var buckets = _left.OrderBy(bucket => bucket.Key).Select(bucket => bucket.Value).ToList();
        var roots = buckets.SelectMany(bucket => bucket).Select(f => f.Function).ToArray();
        functions.Tidy(roots);
        var next = 0;
        foreach (var bucket in buckets)
        {
            for (var i = 0; i < bucket.Count; i++)
            {
                bucket[i] = (roots[next++], bucket[i].Groups);
            }
        }
    }
}
