using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Changes to the tree of a scenario file that keep its form: what an author might have written instead.</summary>
internal sealed class TreeMutations(JsonObject tree, JsonObject other, Dice dice)
{
    private static readonly string[] ConditionKeys = ["requires", "accepts", "never", "always", "when"];
    private static readonly string[] FactKeys = ["while", "available when"];
    private static readonly string[] DayKeys = ["as-of", "on", "from", "until", "tabled", "date"];
    private static readonly string[] CostKeys = ["cost", "price"];
    private static readonly string[] TextKeys = ["says", "name", "text", "because", "scenario", "role", "url"];

    public void Mutate(int times)
    {
        for (; times > 0; times--)
        {
            Once();
        }
    }

    private void Once()
    {
        switch (dice.Below(20))
        {
            case < 7:
                new TreeAdditions(tree, dice).Add();
                break;
            case < 10 when Places(ConditionKeys) is { Count: > 0 } conditions:
                Set(dice.Pick(conditions), Condition);
                break;
            case 10 when Places(FactKeys) is { Count: > 0 } conditions:
                Set(dice.Pick(conditions), _ => Draw.OfFacts());
                break;
            case 11 when Places(DayKeys) is { Count: > 0 } days:
                Set(dice.Pick(days), _ => Day(days));
                break;
            case 12 when Places(CostKeys) is { Count: > 0 } costs:
                Cost(dice.Pick(costs));
                break;
            case 13 when Places(["kind"]) is { Count: > 0 } kinds:
                Set(dice.Pick(kinds), _ => dice.Pick(new[] { "precondition", "demand", "red line", "precondition" }));
                break;
            case 14 when Places(TextKeys) is { Count: > 0 } texts:
                Set(dice.Pick(texts), old => dice.Chance(50) ? dice.Pick(OddTexts.Texts) : old + dice.Pick(OddTexts.Texts));
                break;
            case 15:
                Rename();
                break;
            case 16:
                Remove();
                break;
            case 17:
                Swap();
                break;
            case 18 when dice.Chance(40):
                TreeMerge.Merge(tree, other);
                break;
            case 18:
                Splice();
                break;
            default:
                Anything();
                break;
        }
    }

    private ConditionDraw Draw => new(new TreeVocabulary(tree), dice);

    private string Condition(string old) => dice.Below(8) switch
    {
        0 => $"not ({old})",
        1 => $"({old}) and ({Draw.Draw(1)})",
        2 => $"({old}) or ({Draw.Draw(1)})",
        3 => $"({old}) implies ({Draw.Draw(1)})",
        4 when new TreeVocabulary(tree).Acts is { Count: > 0 } acts => $"{dice.Pick(acts)} after talks",
        _ => Draw.Draw(dice.Between(0, 3)),
    };

    private string Day(List<(JsonObject Map, string Key)> days) =>
        dice.Chance(60) ? Word(dice.Pick(days)) : dice.Pick(OddTexts.Days);

    private void Cost((JsonObject Map, string Key) place)
    {
        var number = dice.Pick(OddTexts.Numbers);
        // Numbers as they stand, also those that are not JSON's.
        place.Map[place.Key] = decimal.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) && dice.Chance(70)
            ? JsonValue.Create(value)
            : JsonValue.Create(number);
    }

    // A declared name wherever it stands as a word, mostly to one that somebody might take.
    private void Rename()
    {
        var names = tree.Where(section => section.Value is JsonObject).SelectMany(section => section.Value!.AsObject().Select(entry => entry.Key)).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var old = dice.Pick(names).Split('[')[0];
        var name = dice.Chance(50) ? dice.Pick(OddTexts.Names) : dice.Pick(names).Split('[')[0];
        if (old.Length == 0)
        {
            return;
        }

        var text = Regex.Replace(tree.ToJsonString(), $@"(?<![\w-]){Regex.Escape(old)}(?![\w-])", name.Replace("$", "$$", StringComparison.Ordinal));
        JsonObject renamed;
        try
        {
            renamed = JsonNode.Parse(text, null, new System.Text.Json.JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();
        }
        catch (System.Text.Json.JsonException)
        {
            // Two of one name: a case for the lines, not for a tree.
            return;
        }

        tree.Clear();
        foreach (var (key, value) in renamed.ToList())
        {
            tree[key] = value?.DeepClone();
        }
    }

    private void Remove()
    {
        var nodes = Nodes(tree).Where(node => node.Parent is not null && node != tree).ToList();
        if (nodes.Count > 0)
        {
            var node = dice.Pick(nodes);
            Detach(node);
        }
    }

    // Two values of one key change places.
    private void Swap()
    {
        var maps = Nodes(tree).OfType<JsonObject>().SelectMany(map => map.Select(entry => (Map: map, entry.Key))).GroupBy(place => place.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).ToList();
        if (maps.Count == 0)
        {
            return;
        }

        var places = dice.Pick(maps).ToList();
        var (first, second) = (dice.Pick(places), dice.Pick(places));
        var (one, two) = (first.Map[first.Key]?.DeepClone(), second.Map[second.Key]?.DeepClone());
        first.Map[first.Key] = two;
        second.Map[second.Key] = one;
    }

    // An entry of another scenario.
    private void Splice()
    {
        var sections = other.Where(section => section.Value is JsonObject or JsonArray).ToList();
        if (sections.Count == 0)
        {
            return;
        }

        var (name, section) = dice.Pick(sections);
        switch (section)
        {
            case JsonArray { Count: > 0 } list:
                (tree[name] as JsonArray ?? (JsonArray)(tree[name] = new JsonArray())).Add(dice.Pick(list.ToList())?.DeepClone());
                break;
            case JsonObject { Count: > 0 } map:
                var (key, value) = dice.Pick(map.ToList());
                (tree[name] as JsonObject ?? (JsonObject)(tree[name] = new JsonObject()))[key] = value?.DeepClone();
                break;
        }
    }

    // A value by any other of the tree.
    private void Anything()
    {
        var maps = Nodes(tree).OfType<JsonObject>().Where(map => map.Count > 0).ToList();
        var map = dice.Pick(maps);
        var key = dice.Pick(map.ToList()).Key;
        map[key] = dice.Pick(Nodes(tree).Where(node => node != tree).ToList()) is { } node && !Nodes(node).Contains(map) ? node.DeepClone() : null;
    }

    private static void Detach(JsonNode node)
    {
        switch (node.Parent)
        {
            case JsonArray list:
                list.Remove(node);
                break;
            case JsonObject map:
                map.Remove(node.GetPropertyName());
                break;
        }
    }

    private List<(JsonObject Map, string Key)> Places(string[] keys) =>
        [.. Nodes(tree).OfType<JsonObject>().SelectMany(map => map.Where(entry => keys.Contains(entry.Key) && entry.Value is JsonValue).Select(entry => (map, entry.Key)))];

    private static string Word((JsonObject Map, string Key) place) => place.Map[place.Key]!.ToString();

    private static void Set((JsonObject Map, string Key) place, Func<string, string> change) => place.Map[place.Key] = change(Word(place));

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> parts = node switch
        {
            JsonObject map => map.Select(entry => entry.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var part in parts.OfType<JsonNode>().SelectMany(Nodes))
        {
            yield return part;
        }
    }
}
