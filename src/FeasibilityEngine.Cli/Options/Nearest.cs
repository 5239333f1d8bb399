using FeasibilityEngine.Authoring.Diagnostics;

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
            .Select(name => (Name: name, Slips: EditDistance.Between(word.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(candidate => candidate.Slips <= limit)
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>The end of a message: <c>; did you mean 'json'?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> names) =>
        To(word, names) is { } name ? $"; did you mean '{name}'?" : "";
}
