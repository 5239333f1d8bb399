namespace FeasibilityEngine.Inquiries;

/// <summary>Combinations of things that are told apart by their index.</summary>
internal static class Combinations
{
    /// <summary>
    /// Every combination of so many things, as ascending indexes: smaller ones first, then in the order of the indexes. Made one at a
    /// time, so that the first few of very many cost little.
    /// </summary>
    public static IEnumerable<int[]> SmallestFirst(int count)
    {
        for (var size = 0; size <= count; size++)
        {
            var picked = Enumerable.Range(0, size).ToArray();
            while (true)
            {
                yield return [.. picked];
                var place = size - 1;
                while (place >= 0 && picked[place] == count - size + place)
                {
                    place--;
                }

                if (place < 0)
                {
                    break;
                }

                picked[place]++;
                for (var later = place + 1; later < size; later++)
                {
                    picked[later] = picked[later - 1] + 1;
                }
            }
        }
    }

    /// <summary>True where every element of the first is in the second and the second has more; both ascending and without repetition.</summary>
    public static bool IsProperPart(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (part.Count >= whole.Count)
        {
            return false;
        }

        var next = 0;
        for (var i = 0; i < whole.Count && next < part.Count; i++)
        {
            next += part[next] == whole[i] ? 1 : 0;
        }

        return next == part.Count;
    }
}
