using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Puts a second scenario beside the first, under names of its own: a dispute of several parts, with as many sets as the product of theirs.</summary>
internal static class TreeMerge
{
    private static readonly string[] Sections = ["sources", "parties", "sets", "issues", "acts", "facts", "rules", "events", "positions", "developments"];

    public static void Merge(JsonObject tree, JsonObject other)
    {
        foreach (var (section, value) in Renamed(other).Where(entry => Sections.Contains(entry.Key)).ToList())
        {
            switch (value)
            {
                case JsonArray list when tree[section] is null or JsonArray:
                    var all = tree[section] as JsonArray ?? (JsonArray)(tree[section] = new JsonArray());
                    foreach (var item in list.ToList())
                    {
                        all.Add(item?.DeepClone());
                    }

                    break;
                case JsonObject map when tree[section] is null or JsonObject:
                    var entries = tree[section] as JsonObject ?? (JsonObject)(tree[section] = new JsonObject());
                    foreach (var (name, entry) in map.ToList())
                    {
                        entries[name] = entry?.DeepClone();
                    }

                    break;
            }
        }
    }

    // Every name that is declared, wherever it stands as a word; sentences change too, which does no harm.
    private static JsonObject Renamed(JsonObject other)
    {
        var names = Sections.SelectMany(section => other[section] switch
        {
            JsonObject map => map.Select(entry => entry.Key.Split('[')[0]),
            JsonArray list => list.OfType<JsonObject>().Select(entry => entry["id"]?.ToString()).OfType<string>(),
            _ => [],
        }).Where(name => name.Length > 1 && !other.ContainsKey(name)).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).Select(Regex.Escape).ToList();
        if (names.Count == 0)
        {
            return other;
        }

        var text = Regex.Replace(other.ToJsonString(), $@"(?<![\w\\-])(?:{string.Join('|', names)})(?![\w-])", "z-$&");
        try
        {
            return JsonNode.Parse(text, null, new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();
        }
        catch (JsonException)
        {
            // A name that is a key of the format too, as a party called "by": the others stay as they are.
            return other;
        }
    }
}
