using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions.Tests;

/// <summary>A small dispute with every verdict in it: open, remote from 1 March, openable from 1 May, open again from 1 October 2024.</summary>
internal static class Harbour
{
    private const string Text = """
        feasibility: 1
        scenario: A harbour, claimed twice
        as-of: 2024-06-14
        sources:
          speech: { text: A speech }
        parties:
          north: { name: North }
          south: { name: South }
          observers: { name: the observers, role: verifier }
        issues:
          harbour: { options: [north-administered, shared, south-administered], says: the harbour }
          fleet: { options: [present, withdrawn], says: the fleet }
        acts:
          watch: { by: observers, price: 1, says: the observers watch the harbour }
          dredging: { says: both sides deepen the harbour }
        facts:
          calm: the sea is calm
        rules:
          - id: shared-needs-watch
            never: harbour is shared and not watch
            because: A shared harbour needs someone who watches it.
          - id: ships-are-in-the-way
            never: dredging and fleet is present
            because: Nobody deepens a harbour with ships in it.
        positions:
          harbour-for-north:
            party: north
            says: North talks only about a harbour that it administers.
            requires: harbour is north-administered
            source: speech
            fallbacks:
              - { id: share-it, accepts: harbour is shared, cost: 2, tabled: 2024-05-01, says: North talks about a shared harbour. }
              - { id: waive, cost: 5, accepts: true, tabled: 2025-01-01, available when: calm }
          harbour-for-south:
            party: south
            says: South talks only about a harbour that it administers.
            requires: harbour is south-administered
            from: 2024-03-01
            until: 2024-10-01
            fallbacks:
              - { id: share-it, accepts: harbour is shared, cost: 3, says: South talks about a shared harbour. }
          fleet-stays:
            party: north
            kind: red line
            says: North keeps its fleet where it is.
            requires: fleet is present
          fleet-out:
            party: south
            says: South talks only once the fleet is gone.
            requires: fleet is withdrawn
            from: 2024-03-01
            until: 2024-10-01
            fallbacks:
              - { id: later, accepts: true, cost: 1, says: South leaves the fleet for later. }
          deep-harbour:
            party: south
            says: South wants the harbour deepened first.
            requires: dredging
            from: 2024-03-01
            until: 2024-10-01
            fallbacks:
              - { id: as-it-is, accepts: true, cost: 1, says: South takes the harbour as it is. }
          tolls-shared:
            party: south
            kind: demand
            says: South wants a share of the tolls.
            requires: harbour is not north-administered
        events:
          - { id: calm-sea, on: 2024-02-01, name: The sea calms, establishes: [calm] }
        """;

    private const string ClosedText = """
        feasibility: 1
        scenario: A harbour, and a mast that nobody moves
        parties:
          north: { name: North }
          south: { name: South }
        issues:
          harbour: { options: [north-administered, south-administered], says: the harbour }
          mast: { options: [standing, felled], says: the mast }
        positions:
          harbour-for-north:
            party: north
            requires: harbour is north-administered
            fallbacks: [waive]
          harbour-for-south: { party: south, requires: harbour is south-administered }
          mast-stays: { party: north, says: North lets nobody fell the mast., requires: mast is standing }
          mast-goes: { party: south, says: South wants the mast felled., requires: mast is felled }
        """;

    private const string InconsistentText = """
        feasibility: 1
        scenario: A harbour that nobody may have
        parties:
          north: { name: North }
        issues:
          harbour: { options: [north-administered, south-administered], says: the harbour }
        rules:
          - { id: not-north, never: harbour is north-administered, because: The one treaty says so. }
          - { id: not-south, never: harbour is south-administered, because: The other treaty says so. }
        positions:
          harbour-for-north: { party: north, requires: harbour is north-administered }
        """;

    /// <summary>The scenario.</summary>
    public static Scenario Scenario { get; } = ScenarioFile.ReadText(Text, "harbour.yaml").OrThrow();

    /// <summary>Two positions that nobody can concede, beside two that can be.</summary>
    public static Analysis Closed { get; } = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(ClosedText, "closed.yaml").OrThrow());

    /// <summary>Two rules that contradict each other.</summary>
    public static Analysis Inconsistent { get; } = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(InconsistentText, "inconsistent.yaml").OrThrow());

    /// <summary>At first, before South has spoken.</summary>
    public static Analysis Open { get; } = On(2024, 2, 15);

    /// <summary>Before North has tabled a shared harbour.</summary>
    public static Analysis Remote { get; } = On(2024, 4, 1);

    /// <summary>On the scenario's own day.</summary>
    public static Analysis Openable { get; } = On(2024, 6, 14);

    /// <summary>A search that had no time.</summary>
    public static Analysis Unknown { get; } = ScenarioAnalyser.Analyse(Scenario, SpentClock.Options);

    /// <summary>A search that found one conflict and one set of each component.</summary>
    public static Analysis Partial { get; } = ScenarioAnalyser.Analyse(Scenario, new AnalysisOptions { ConflictLimit = 1, ConcessionSetLimit = 1, DiagramLimit = 0 });

    /// <summary>The analysis on a day.</summary>
    public static Analysis On(int year, int month, int day) =>
        ScenarioAnalyser.Analyse(Scenario, new AnalysisOptions { AsOf = new DateOnly(year, month, day) });
}
