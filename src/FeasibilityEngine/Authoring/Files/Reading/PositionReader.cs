using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Reads positions with their ladders.</summary>
internal sealed class PositionReader(ValueReader values)
{
    /// <summary>A position.</summary>
    public Position Position(ScalarNode key, string id, ReadNode? value)
    {
        if (value is null)
        {
            values.Sink.Error(DiagnosticCodes.NoValue, $"The position '{id}' says nothing.", key, "a map with the keys party and requires");
        }

        if (value is null || MapReader.Of(value, values, "a position", FileMaps.Position.Names) is not { } map)
        {
            return new Position(id, Unread.Name, PositionKind.Precondition, [new Rung(Rung.Requires, Unread.Condition), new Rung(Unread.Name, Unread.Condition)]);
        }

        var stated = new Rung(Rung.Requires, map.RequireCondition("requires", key));
        values.Locations.Add(stated, null, map.Find("requires") ?? key);
        var (from, until) = (map.Time("from"), map.Time("until"));
        return map.Place(
            new Position(
                id,
                map.RequireName("party", key),
                Kind(map.Find("kind")),
                Ladder(stated, map.Find("fallbacks")),
                map.Text("says"),
                from?.Day,
                until?.Day,
                map.Condition("while"),
                Statements(map.Find("stated")),
                map.Names("source"))
            {
                FromPrecision = from?.Precision ?? default,
                UntilPrecision = until?.Precision ?? default,
            },
            key);
    }

    // One kind, or a list of those that a position can have together.
    private PositionKind Kind(ReadNode? node)
    {
        if (node is not ListNode { IsUnread: false } list)
        {
            return (node is { } one ? values.Choice(one, "'kind'", FileWords.Kinds) : null) ?? PositionKind.Precondition;
        }

        if (list.Items.Count == 0)
        {
            values.Sink.Error(DiagnosticCodes.NoValue, "'kind' has no value.", list, string.Join(", ", FileWords.Kinds.Select(kind => kind.Word)));
        }

        var kinds = list.Items.Select(item => values.Choice(item, "A list of kinds", FileWords.JointKinds)).OfType<PositionKind>().Distinct().ToList();
        return kinds.Count > 1 ? PositionKind.PreconditionAndDemand : kinds is [var only] ? only : PositionKind.Precondition;
    }

    private ValueList<Rung> Ladder(Rung stated, ReadNode? fallbacks)
    {
        var rungs = new List<Rung> { stated };
        if (fallbacks is null)
        {
            return [stated];
        }

        foreach (var node in ValueReader.OneOrMany(fallbacks))
        {
            rungs.Add(Fallback(node, rungs.Count, rungs[^1].Cost + 1));
        }

        if (fallbacks.IsUnread)
        {
            rungs.Add(new Rung(Unread.Name, Unread.Condition, rungs[^1].Cost));
        }

        return rungs.ToValueList();
    }

    private Rung Fallback(ReadNode node, int index, decimal defaultCost)
    {
        if (node is ScalarNode { Value: Rung.Waive, IsUnread: false })
        {
            return Waived(new Rung(Rung.Waive, new Constant(true), defaultCost), node);
        }

        const string expected = "a map with the keys accepts and cost, or 'waive'";
        if (node is ScalarNode { IsUnread: false, IsNothing: false } text)
        {
            values.Sink.Error(
                DiagnosticCodes.WrongType, "A fallback cannot be a text other than 'waive'.", node, expected, NearestName.To(text.Value, [Rung.Waive]));
        }

        if (MapReader.Of(node, values, "a fallback", FileMaps.Rung.Names, expected) is not { } map)
        {
            return new Rung(Unread.Name, Unread.Condition, defaultCost);
        }

        var id = map.Name("id");
        var waives = id == Rung.Waive && map.Find("accepts") is null;
        var (tabled, tabling) = map.Tabled("tabled");
        var rung = new Rung(
            id ?? "rung-" + index.ToString(CultureInfo.InvariantCulture),
            waives ? new Constant(true) : map.RequireCondition("accepts"),
            map.Number("cost", defaultCost) ?? defaultCost,
            map.Text("says"),
            tabled?.Day,
            map.Condition("available when"),
            map.Names("source"))
        {
            TabledPrecision = tabled?.Precision ?? default,
            Tabling = tabling,
        };
        map.Place(rung, map.Find("id") ?? node);
        return waives ? Waived(rung, map.Find("id")!) : rung;
    }

    private Rung Waived(Rung rung, ReadNode node)
    {
        values.Locations.Add(rung, null, node);
        values.Locations.Add(rung.Accepts, null, node);
        return rung;
    }

    // A map from days to rungs, in the order of the days.
    private ValueList<Statement> Statements(ReadNode? node)
    {
        if (node is not MapNode map)
        {
            if (node is { IsUnread: false })
            {
                values.Sink.Error(
                    DiagnosticCodes.WrongType, $"'stated' cannot be {node.Kind}.", node, "a map from days to rungs, such as 2024-06-14: requires");
            }

            return [];
        }

        var statements = new List<Statement>();
        foreach (var (key, value) in map.Entries)
        {
            var day = values.Time(key, "A day in 'stated'");
            var rung = values.Name(value, "A rung in 'stated'");
            if (day is { } on)
            {
                var statement = new Statement(on.Day, rung) { OnPrecision = on.Precision };
                if (statements.Find(earlier => earlier.On == on.Day) is { } same)
                {
                    values.Sink.Error(
                        DiagnosticCodes.DuplicateKey, $"'stated' gives '{same.When}' and '{on}', which both begin on the same day.", key,
                        "one of them, or a later day");
                    continue;
                }

                values.Locations.Add(statement, null, value);
                statements.Add(statement);
            }
        }

        return statements.OrderBy(s => s.On).ToValueList();
    }
}
