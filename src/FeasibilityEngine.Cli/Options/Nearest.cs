namespace FeasibilityEngine.Cli.Options;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The closest of the names, or null where none is close: at most one slip in three letters, a slip being a letter
    /// left out, added, changed, or swapped with its neighbour. Of equally close names the first.
    /// </summary>
    public static string? To(string word, IEnumerable<string> names)
    {
        var limit = Math.Max(1, word.Length / 3);
        return names
            .Where(name => Math.Abs(name.Length - word.Length) <= limit)
            .Select(name => (Name: name, Slips: Slips(word.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(candidate => candidate.Slips <= limit)
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>The end of a message: <c>; did you mean 'json'?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> names) =>
        To(word, names) is { } name ? $"; did you mean '{name}'?" : "";

    // The optimal string alignment distance, row by row.
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                        rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
