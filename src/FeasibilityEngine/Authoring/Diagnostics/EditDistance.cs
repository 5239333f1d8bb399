namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>How far apart two words are (optimal string alignment): the usual table, three rows at a time.</summary>
internal static class EditDistance
{
    /// <summary>How many edits turn the one word into the other: insert, delete, replace, swap neighbours. Quadratic in the length.</summary>
    public static int Between(string from, string to)
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
