namespace FeasibilityEngine.Tests.Documentation;

/// <summary>Reads the pages that are built into the tests: <c>docs/scenario-file.md</c>, <c>direct-talks.yaml</c>, <c>code/ReadmeCode.cs</c>.</summary>
internal static class EmbeddedPage
{
    /// <summary>The names of the pages that start so and end so.</summary>
    public static IEnumerable<string> Names(string start, string end) => typeof(EmbeddedPage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of the page, with lines ended by <c>\n</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No page {name} is built into the tests.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The fenced blocks of a page in a language, in their order, without the fences.</summary>
    /// <param name="name">The page.</param>
    /// <param name="language">The language.</param>
    /// <param name="without">The heading of a section that does not count; null where all of the page counts.</param>
    public static IReadOnlyList<string> Blocks(string name, string language, string? without = null) =>
        Without(Read(name), without).Split($"\n```{language}\n").Skip(1).Select(part => part[..(part.IndexOf("\n```", StringComparison.Ordinal) + 1)]).ToList();

    // A section goes on to the next heading of its rank.
    private static string Without(string text, string? section)
    {
        if (section is null)
        {
            return text;
        }

        var start = text.IndexOf($"\n{section}\n", StringComparison.Ordinal);
        var end = text.IndexOf($"\n{section[..(section.IndexOf(' ', StringComparison.Ordinal) + 1)]}", start + 1, StringComparison.Ordinal);
        return end < 0 ? text[..start] : text[..start] + text[end..];
    }
}
