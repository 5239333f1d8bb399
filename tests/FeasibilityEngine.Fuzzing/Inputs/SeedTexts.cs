using System.Text.RegularExpressions;

namespace FeasibilityEngine.Fuzzing.Inputs;

/// <summary>What is mutated: the samples, the template of the tool, the complete scenarios of the documentation, and what once failed.</summary>
internal static partial class SeedTexts
{
    /// <summary>All of them, by name, in the order of their names.</summary>
    public static IReadOnlyList<FuzzInput> All { get; } = [.. Resources("seeds/"), .. Pages(), .. Corpus];

    /// <summary>The inputs that once failed.</summary>
    public static IReadOnlyList<FuzzInput> Corpus => [.. Resources("corpus/").Where(input => input.Extension is "yaml" or "json")];

    private static IEnumerable<FuzzInput> Resources(string folder) =>
        Names(folder).Select(name => new FuzzInput(Read(name), name.EndsWith(".json", StringComparison.Ordinal) ? "json" : name[(name.LastIndexOf('.') + 1)..], name));

    private static IEnumerable<FuzzInput> Pages() =>
        from name in Names("pages/")
        from block in Fence().Matches(System.Text.Encoding.UTF8.GetString(Read(name)))
        let text = block.Groups[1].Value
        where text.Contains("feasibility: 1", StringComparison.Ordinal)
        select FuzzInput.Of(text, "yaml", name);

    private static IEnumerable<string> Names(string folder) => typeof(SeedTexts).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = typeof(SeedTexts).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
