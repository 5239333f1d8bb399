using System.Globalization;
using System.Text;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Writes a scenario down in the manner of the scenario file, for whoever reads a failing test.</summary>
internal static class ScenarioText
{
    public static string Of(Scenario scenario)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"feasibility: 1\nscenario: {scenario.Name}");
        if (scenario.AsOf is { } asOf)
        {
            text.AppendLine("as-of: " + Day(asOf));
        }

        if (scenario.Question is { } question)
        {
            text.AppendLine("question: " + question.ToString().ToLowerInvariant());
        }

        Section(text, "parties", scenario.Parties.Select(party => $"  {party.Id}: {{ name: {party.Name}{If(", role: ", party.Role)} }}"));
        Section(text, "sets", scenario.Sets.Select(set => $"  {set.Id}: [{string.Join(", ", set.Keys)}]"));
        Section(text, "issues", scenario.Issues.Select(issue => $"  {issue.Id}{Over(issue.Over)}: {{ options: [{string.Join(", ", issue.Options)}] }}"));
        Section(text, "acts", scenario.Acts.Select(act => $"  {act.Id}{Over(act.Over)}: {{ {Parts(
            If("by: ", act.By), If("price: ", act.Price), If("tabled: ", (object?)act.PutForward ?? Word(act.Tabling)), If("available when: ", act.AvailableWhen), act.Irreversible ? "irreversible: true" : "")} }}"));
        Section(text, "facts", scenario.Facts.Select(fact => $"  {fact.Id}{Over(fact.Over)}: a circumstance"));
        Section(text, "rules", scenario.Rules.Select(RuleText));
        Section(text, "events", scenario.Events.Select(happening => $"  - {{ id: {happening.Id}, on: {happening.When}, name: {happening.Name}{Changes(happening.Establishes, happening.Ends)} }}"));
        Section(text, "positions", scenario.Positions.Select(PositionText));
        Section(text, "developments", scenario.Developments.Select(development =>
            $"  {development.Id}: {{ says: A development{Changes(development.Establishes, development.Ends)} }}"));
        return text.ToString();
    }

    private static string RuleText(Rule rule)
    {
        var lines = new List<string> { "  - id: " + rule.Id };
        if (rule.For.Count > 0)
        {
            lines.Add($"    for: [{string.Join(", ", rule.For.Select(binder => $"\"{binder.Variable} in {binder.Set}{Except(binder.Except)}\""))}]");
        }

        lines.Add($"    {rule.Form.ToString().ToLowerInvariant()}: \"{rule.Condition}\"");
        if (rule.Then.Count > 0)
        {
            lines.Add($"    then: [{Quoted(rule.Then)}]");
        }

        return string.Join('\n', lines);
    }

    private static string PositionText(Position position)
    {
        var kind = position.Kind == PositionKind.RedLine ? "red line" : position.Kind == PositionKind.PreconditionAndDemand ? "[precondition, demand]" : position.Kind.ToString().ToLowerInvariant();
        var lines = new List<string>
        {
            $"  {position.Id}:",
            $"    party: {position.Party}",
            $"    kind: {kind}",
            $"    requires: \"{position.Rungs[0].Accepts}\"",
        };
        lines.AddRange(new[] { If("from: ", position.Begins), If("until: ", position.Ends), If("while: ", position.While) }
            .Where(part => part.Length > 0).Select(part => "    " + part));
        if (position.Stated.Count > 0)
        {
            lines.Add($"    stated: {{ {string.Join(", ", position.Stated.Select(statement => $"{statement.When}: {statement.Rung}"))} }}");
        }

        if (position.Rungs.Count > 1)
        {
            lines.Add("    fallbacks:");
            lines.AddRange(position.Rungs.Skip(1).Select(rung => $"      - {{ {Parts(
                "id: " + rung.Id, $"accepts: \"{rung.Accepts}\"", If("cost: ", rung.Cost), If("tabled: ", (object?)rung.PutForward ?? Word(rung.Tabling)), If("available when: ", rung.AvailableWhen))} }}"));
        }

        return string.Join('\n', lines);
    }

    private static void Section(StringBuilder text, string name, IEnumerable<string> entries)
    {
        var lines = entries.ToList();
        if (lines.Count > 0)
        {
            text.AppendLine(name + ":").AppendJoin('\n', lines).AppendLine();
        }
    }

    private static string Changes(ValueList<Reference> establishes, ValueList<Reference> ends) =>
        (establishes.Count > 0 ? $", establishes: [{Quoted(establishes)}]" : "") + (ends.Count > 0 ? $", ends: [{Quoted(ends)}]" : "");

    private static string Quoted(IEnumerable<Reference> references) => string.Join(", ", references.Select(reference => $"\"{reference}\""));

    private static string Except(ValueList<string> except) => except.Count > 0 ? " except " + string.Join(", ", except) : "";

    private static string Over(string? over) => over is null ? "" : $"[{over}]";

    private static string Parts(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Word(Tabling tabling) => tabling switch
    {
        Tabling.Never => "never",
        Tabling.DayUnknown => "unknown",
        _ => null,
    };

    private static string If(string key, object? value) => value switch
    {
        null => "",
        Condition condition => $"{key}\"{condition}\"",
        _ => key + string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
