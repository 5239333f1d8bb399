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

            var distance = EditDistance.Between(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            // Replacing every letter of a short word is no slip.
            if (distance <= limit && distance < Math.Max(word.Length, candidate.Length))
            {
                best = candidate;
                limit = distance - 1;
            }
        }

        return best;
    }
}
