using System.Text.Json.Nodes;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>The names that a scenario's tree declares, so that what is added speaks of what is there.</summary>
internal sealed class TreeVocabulary(JsonObject tree)
{
    public IReadOnlyList<string> Parties => Keys("parties");

    public IReadOnlyList<string> Positions => Keys("positions");

    public IReadOnlyList<string> Developments => Keys("developments");

    public IReadOnlyList<string> Sources => Keys("sources");

    /// <summary>Sets with their keys.</summary>
    public IReadOnlyDictionary<string, List<string>> Sets => (tree["sets"] as JsonObject)?.GroupBy(set => set.Key, StringComparer.Ordinal).ToDictionary(
        set => set.Key, set => (set.First().Value as JsonArray)?.Select(Word).ToList() ?? [], StringComparer.Ordinal) ?? [];

    /// <summary>Acts as conditions name them, each key of a set by itself.</summary>
    public IReadOnlyList<string> Acts => [.. Keys("acts").SelectMany(Ground)];

    public IReadOnlyList<string> Facts => [.. Keys("facts").SelectMany(Ground)];

    /// <summary>Issues as conditions name them, with an option of each.</summary>
    public IReadOnlyList<(string Issue, List<string> Options)> Issues =>
        [.. from issue in tree["issues"] as JsonObject ?? []
            let options = ((issue.Value as JsonObject)?["options"] as JsonArray ?? issue.Value as JsonArray)?.Select(Word).ToList()
            where options is { Count: > 0 }
            from name in Ground(issue.Key)
            select (name, options)];

    private static string Word(JsonNode? node) => node is JsonValue value ? value.ToString() : "";

    private List<string> Keys(string section) => [.. (tree[section] as JsonObject)?.Select(entry => entry.Key) ?? []];

    private IEnumerable<string> Ground(string name)
    {
        var at = name.IndexOf('[', StringComparison.Ordinal);
        return at < 0 ? [name]
            : Sets.TryGetValue(name[(at + 1)..^1], out var keys) ? keys.Select(key => $"{name[..at]}[{key}]")
            : [];
    }
}
