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
    public static IReadOnlyList<string> Blocks(string name, string language) =>
        Read(name).Split($"\n```{language}\n").Skip(1).Select(part => part[..(part.IndexOf("\n```", StringComparison.Ordinal) + 1)]).ToList();
}
