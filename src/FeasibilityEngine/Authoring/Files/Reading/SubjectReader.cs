using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Reads what a scenario is about: sources, parties, sets, issues, acts and facts.</summary>
internal sealed class SubjectReader(ValueReader values)
{
    /// <summary>A source: <c>{ text, date, url }</c>, or its text alone.</summary>
    public Source Source(ScalarNode key, string id, ReadNode? value)
    {
        if (value is null or ScalarNode)
        {
            var text = value is null ? id : values.Text(value, "The source");
            return Placed(new Source(id, text ?? ""), key);
        }

        if (MapReader.Of(value, values, "a source", FileMaps.Source.Names) is not { } map)
        {
            return Placed(new Source(id, ""), key);
        }

        var (said, date) = (map.RequireText("text", key), map.Time("date"));
        return map.Place(new Source(id, said, date?.Day, map.Text("url")) { DatePrecision = date?.Precision ?? default }, key);
    }

    /// <summary>A party: <c>{ name, role }</c>, its name alone, or nothing more than its key.</summary>
    public Party Party(ScalarNode key, string id, ReadNode? value)
    {
        if (IsBare(value))
        {
            return Placed(new Party(id, id), key);
        }

        if (value is ScalarNode)
        {
            return Placed(new Party(id, values.Text(value, "The party's name") ?? id), key);
        }

        return MapReader.Of(value!, values, "a party", FileMaps.Party.Names) is { } map
            ? map.Place(new Party(id, map.Text("name") ?? id, map.Text("role")), key)
            : Placed(new Party(id, id), key);
    }

    /// <summary>A set: a list of keys.</summary>
    public KeySet Set(ScalarNode key, string id, ReadNode? value)
    {
        if (value is null || IsBare(value))
        {
            values.Sink.Error(DiagnosticCodes.NoValue, $"The set '{id}' has no keys.", value ?? key, "a list of keys, such as [north, south]");
            return Placed(new KeySet(id, [Unread.Name]), key);
        }

        if (value is MapNode)
        {
            if (!value.IsUnread)
            {
                values.Sink.Error(DiagnosticCodes.WrongType, "A set cannot be a map.", value, "a list of keys, such as [north, south]");
            }

            return Placed(new KeySet(id, [Unread.Name]), key);
        }

        return Placed(new KeySet(id, values.Names(value, "A key", inConditions: true)), key);
    }

    /// <summary>An issue: <c>{ options, says }</c>, or its options alone.</summary>
    public Issue Issue(ScalarNode key, string declared, ReadNode? value)
    {
        var (id, over) = SplitName(declared);
        if (value is ListNode)
        {
            return Placed(new Issue(id, over, values.Names(value, "An option")), key);
        }

        var map = value is MapNode node ? new MapReader(node, values, "an issue", FileMaps.Issue.Names) : null;
        if (map is null && value is not { IsUnread: true })
        {
            values.Sink.Error(
                value is null || IsBare(value) ? DiagnosticCodes.NoValue : DiagnosticCodes.WrongType,
                $"The issue '{id}' has no options.", value ?? key, "a list of options, such as [open, closed]");
        }

        var options = map?.Require("options", key) is { } list ? values.Names(list, "An option") : [Unread.Name];
        var issue = new Issue(id, over, options, map?.Text("says"));
        return map?.Place(issue, key) ?? Placed(issue, key);
    }

    /// <summary>An act: a map, what it is in words, or nothing more than its name.</summary>
    public Act Act(ScalarNode key, string declared, ReadNode? value)
    {
        var (id, over) = SplitName(declared);
        if (IsBare(value) || value is ScalarNode)
        {
            return Placed(new Act(id, over, Says: IsBare(value) ? null : values.Text(value!, "The act")), key);
        }

        if (MapReader.Of(value!, values, "an act", FileMaps.Act.Names) is not { } map)
        {
            return Placed(new Act(id, over), key);
        }

        var (by, price, (tabled, tabling)) = (map.Name("by"), map.Number("price", 0), map.Tabled("tabled"));
        return map.Place(
            new Act(
                id, over, by, price, tabled?.Day, map.Condition("available when"),
                map.Choice("irreversible", FileWords.TrueOrFalse) ?? false, map.Text("says"), map.Names("source"))
            {
                TabledPrecision = tabled?.Precision ?? default,
                Tabling = tabling,
            },
            key);
    }

    /// <summary>A fact: <c>{ says, source }</c>, what it is in words, or nothing more than its name.</summary>
    public Fact Fact(ScalarNode key, string declared, ReadNode? value)
    {
        var (id, over) = SplitName(declared);
        if (IsBare(value) || value is ScalarNode)
        {
            return Placed(new Fact(id, over, IsBare(value) ? null : values.Text(value!, "The fact")), key);
        }

        return MapReader.Of(value!, values, "a fact", FileMaps.Fact.Names) is { } map
            ? map.Place(new Fact(id, over, map.Text("says"), map.Names("source")), key)
            : Placed(new Fact(id, over), key);
    }

    private static bool IsBare(ReadNode? value) => value is null or ScalarNode { IsNothing: true };

    // "troops[territory]" declares troops over the set territory.
    private static (string Id, string? Over) SplitName(string declared)
    {
        var opening = declared.IndexOf('[', StringComparison.Ordinal);
        return opening > 0 && declared[^1] == ']'
            ? (declared[..opening].TrimEnd(), declared[(opening + 1)..^1].Trim())
            : (declared, null);
    }

    private T Placed<T>(T owner, ReadNode name)
        where T : class
    {
        values.Locations.Add(owner, null, name);
        return owner;
    }
}
