using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Reads the tree of a file into a scenario. What cannot be read is left as <see cref="Unread"/>, each with a diagnostic.</summary>
internal sealed class ScenarioReader(ValueReader values)
{
    /// <summary>The scenario, complete only where no error was collected.</summary>
    public Scenario Read(MapNode root)
    {
        var map = new MapReader(root, values, "a scenario", FileMaps.Scenario.Names);
        var subjects = new SubjectReader(values);
        var statements = new StatementReader(values);
        var top = new ScalarNode(root.Start, 1, "", isPlain: true);
        CheckVersion(map, top);
        var name = map.RequireText("scenario", top);
        var scenario = new Scenario
        {
            Id = map.Name("id") ?? ReservedWords.NameFrom(name),
            Name = name,
            AsOf = map.Date("as-of"),
            Question = map.Choice("question", FileWords.Questions),
            Sources = Section(map, "sources", subjects.Source, () => new Source(Unread.Name, "")),
            Parties = Section(map, "parties", subjects.Party, () => new Party(Unread.Name, "")),
            Sets = Section(map, "sets", subjects.Set, () => new KeySet(Unread.Name, [Unread.Name])),
            Issues = values.Know(Section(map, "issues", subjects.Issue, () => new Issue(Unread.Name, null, [Unread.Name]))),
            Acts = Section(map, "acts", subjects.Act, () => new Act(Unread.Name)),
            Facts = Section(map, "facts", subjects.Fact, () => new Fact(Unread.Name)),
            Rules = Items(map, "rules", statements.Rule),
            Events = Items(map, "events", statements.Event),
            Positions = Section(
                map, "positions", new PositionReader(values).Position,
                () => new Position(Unread.Name, Unread.Name, PositionKind.Precondition, [new Rung(Rung.Requires, Unread.Condition)])),
            Developments = Section(map, "developments", statements.Development, () => new Development(Unread.Name)),
            Expectations = Items(map, "expect", (node, _) => statements.Expectation(node)),
        };
        return map.Place(scenario, map.Find("scenario") ?? root);
    }

    private void CheckVersion(MapReader map, ScalarNode top)
    {
        if (map.Require("feasibility", top) is { } node && values.Scalar(node, "'feasibility'", "1") is { } version
            && !(version.Value == "1" || (version.IsPlain && version.Value[0] == '1' && NumberText.Read(version.Value, out var number) == NumberForm.Kept && number == 1)))
        {
            values.Sink.Error(
                DiagnosticCodes.UnsupportedVersion, $"This engine does not read version '{version.Value}' of the file format.", node, "1");
        }
    }

    private ValueList<T> Section<T>(MapReader map, string section, Func<ScalarNode, string, ReadNode?, T> read, Func<T> unread) =>
        Declarations.Read(map, section, values, read, unread).ToValueList();

    private ValueList<T> Items<T>(MapReader map, string section, Func<ReadNode, int, T?> read)
        where T : class
    {
        switch (map.Find(section))
        {
            case null or { IsUnread: true } and not ListNode:
                return [];
            case ListNode list:
                return list.Items.Select(read).OfType<T>().ToValueList();
            case { } node:
                values.Sink.Error(
                    node is ScalarNode { IsNothing: true } ? DiagnosticCodes.NoValue : DiagnosticCodes.WrongType,
                    node is ScalarNode { IsNothing: true } ? $"'{section}' has no value." : $"'{section}' cannot be {node.Kind}.",
                    node, "a list, each item after '- '");
                return [];
        }
    }
}
