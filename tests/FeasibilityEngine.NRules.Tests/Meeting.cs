using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>A small scenario that rules are run over.</summary>
internal static class Meeting
{
    private const string Text = """
        feasibility: 1
        scenario: A meeting
        sources:
          letters: { text: Letters of the two sides }
        parties:
          north: { name: North }
          south: { name: South }
          lake: { name: Lake, role: mediator }
        sets:
          side: [east, west]
        issues:
          seat[side]: { options: [north, south] }
        acts:
          ceasefire: {}
        facts:
          calm: The front is calm
          watched: Observers watch the front
        positions:
          east-first: { party: north, requires: "seat[east] is north" }
          west-first: { party: north, requires: "seat[west] is north" }
        """;

    public static Scenario Scenario { get; } = ScenarioFile.ReadText(Text).OrThrow();

    /// <summary>What rule classes say of the meeting, as text in order: <c>apart: never seat[east] is north</c>.</summary>
    public static IEnumerable<string> Said(params Type[] rules) => Said(new NRulesSource(rules));

    public static IEnumerable<string> Said(NRulesSource source) => Matches(source).Select(Tell).Order(StringComparer.Ordinal);

    public static IEnumerable<RuleMatch> Matches(NRulesSource source) => source.Match(new Potential(Scenario), CancellationToken.None);

    private static string Tell(RuleMatch match) =>
        $"{match.Rule}: {match.Form.ToString().ToLowerInvariant()} {match.Condition}" + (match.Then.Count == 0 ? "" : $" then {string.Join(", ", match.Then)}");
}
