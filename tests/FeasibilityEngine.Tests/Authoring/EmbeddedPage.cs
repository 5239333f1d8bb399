namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Reads a page that is built into the tests.</summary>
internal static class EmbeddedPage
{
    /// <summary>The text of the page, with lines ended by <c>\n</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No page {name} is built into the tests.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
