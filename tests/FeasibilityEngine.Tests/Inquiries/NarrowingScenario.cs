using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>A law narrows a conflict of three to one of two: without it pa, pb and pc clash, with it pa and pb do by themselves.</summary>
internal static class NarrowingScenario
{
    private const string Text = """
        feasibility: 1
        scenario: What a law does to a conflict
        parties: { a: A, b: B, c: C }
        issues:
          x: { options: [one, two, three] }
        facts:
          law: a law is passed
        rules:
          - id: law-forbids
            never: law and x is one
            because: The law forbids one.
        positions:
          pa: { party: a, requires: "x is one or x is two", fallbacks: [ { id: waive, cost: 1 } ] }
          pb: { party: b, requires: "x is one or x is three", fallbacks: [ { id: waive, cost: 1 } ] }
          pc: { party: c, requires: "not x is one", fallbacks: [ { id: waive, cost: 1 } ] }
        developments:
          law-passes: { establishes: law, says: a law is passed }
        """;

    /// <summary>The scenario with these events besides.</summary>
    public static Scenario Of(params ValueList<Event> events) => ScenarioFile.ReadText(Text).OrThrow() with { Events = events };
}
