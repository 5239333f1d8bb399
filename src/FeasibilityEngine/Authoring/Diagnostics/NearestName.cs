namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>Finds the name that was probably meant: <c>withdrwal</c> is close to <c>withdrawal</c>.</summary>
internal static class NearestName
{
    // Longer words are not compared: they are no slips of the keyboard, and comparing is quadratic in the length.
    private const int LongestWord = 64;

    // Past this many candidates a suggestion is not worth its time.
    private const int MostCandidates = 5_000;

    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap neighbours; case counts for nothing),
    /// the earliest of equals; null where none is close.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        // One slip in a short word, two in a longer one, three in a long one.
        var limit = word.Length <= 3 ? 1 : word.Length <= 8 ? 2 : 3;
        string? best = null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > limit || candidate == word)
            {
                continue;
            }

            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            // Replacing every letter of a short word is no slip.
            if (distance <= limit && distance < Math.Max(word.Length, candidate.Length))
            {
                best = candidate;
                limit = distance - 1;
            }
        }

        return best;
    }

    // Optimal string alignment: the usual table, three rows at a time.
    private static int Distance(string from, string to)
    {
        var older = new int[to.Length + 1];
        var above = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }
            }

            (older, above, row) = (above, row, older);
        }

        return above[to.Length];
    }
}
