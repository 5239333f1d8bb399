using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Reads what a scenario says: rules, events, developments and expectations.</summary>
internal sealed class StatementReader(ValueReader values)
{
    private static readonly (string Key, RuleForm Form)[] Forms =
        [("never", RuleForm.Never), ("always", RuleForm.Always), ("when", RuleForm.When)];

    /// <summary>A rule; null where it is not a map.</summary>
    public Rule? Rule(ReadNode node, int index)
    {
        if (MapReader.Of(node, values, "a rule", FileMaps.Rule.Names) is not { } map)
        {
            return null;
        }

        var forms = Forms.Where(f => map.Find(f.Key) is not null).ToList();
        var isReadable = CheckForm(map, forms.Select(f => f.Key).ToList());
        var form = forms.Count > 0 ? forms[0].Form : RuleForm.Always;
        var binders = map.Find("for") is { } list
            ? ValueReader.OneOrMany(list).Select(values.Binder).ToList()
            : [];
        var then = map.References("then");
        // A condition whose variables could not be read would give errors of its own.
        var condition = forms.Count > 0 ? map.Condition(forms[0].Key)! : Unread.Condition;
        if (!isReadable || binders.Contains(null) || (map.Find("for")?.IsUnread ?? false))
        {
            condition = Unread.Condition;
            then = [];
        }

        var rule = new Rule(
            map.Name("id") ?? Numbered("rule-", index), form, condition, then, binders.OfType<Binder>().ToValueList(), map.Text("because"), map.Names("source"));
        return map.Place(rule, map.Find("id") ?? node);
    }

    /// <summary>An event; null where it is not a map.</summary>
    public Event? Event(ReadNode node, int index)
    {
        if (MapReader.Of(node, values, "an event", FileMaps.Event.Names) is not { } map)
        {
            return null;
        }

        var (id, on) = (map.Name("id") ?? Numbered("event-", index), map.Require("on") is { } time ? values.Time(time, "'on'") ?? default : default);
        return map.Place(
            new Event(id, on.Day, map.RequireText("name"), map.References("establishes"), map.References("ends"), map.Names("source"))
            {
                OnPrecision = on.Precision,
            },
            map.Find("id") ?? node);
    }

    /// <summary>A development.</summary>
    public Development Development(ScalarNode key, string id, ReadNode? value)
    {
        var map = value is null ? null : MapReader.Of(value, values, "a development", FileMaps.Development.Names);
        if (value is null)
        {
            values.Sink.Error(
                DiagnosticCodes.NoValue, $"The development '{id}' changes nothing.", key, "a map with the keys establishes or ends");
        }

        return map?.Place(
            new Development(id, map.References("establishes"), map.References("ends"), map.Text("says"), map.Names("source")), key)
            ?? new Development(id);
    }

    /// <summary>An expectation; null where it is not a map.</summary>
    public Expectation? Expectation(ReadNode node) =>
        MapReader.Of(node, values, "an expectation", FileMaps.Expectation.Names) is { } map
            ? map.Place(
                new Expectation(
                    map.Date("as-of"), map.Choice("question", FileWords.Questions), map.Names("assume"), map.Choice("verdict", FileWords.Verdicts),
                    map.Names("because")),
                node)
            : null;

    private static string Numbered(string prefix, int index) => prefix + (index + 1).ToString(CultureInfo.InvariantCulture);

    private bool CheckForm(MapReader map, List<string> forms)
    {
        if (map.Map.IsUnread)
        {
            return false;
        }

        var (message, at) = forms switch
        {
            [] => ("A rule needs one of 'never', 'always' and 'when'.", map.Map),
            [_, var second, ..] => ($"A rule cannot have both '{forms[0]}' and '{second}'.", map.Find(second)!),
            ["when"] when map.Find("then") is null => ("A rule with 'when' needs 'then'.", map.Map),
            ["never" or "always"] when map.Find("then") is { } then => ($"A rule with '{forms[0]}' cannot have 'then'.", then),
            _ => (null, map.Map as ReadNode),
        };
        if (message is not null)
        {
            values.Sink.Error(DiagnosticCodes.BadRuleForm, message, at.Start, at.Length, "never: …, always: …, or when: … with then: …");
        }

        return message is null;
    }
}
