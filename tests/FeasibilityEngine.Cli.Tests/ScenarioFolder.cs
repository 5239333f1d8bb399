namespace FeasibilityEngine.Cli.Tests;

/// <summary>A folder of scenario files for one test class, gone afterwards.</summary>
public sealed class ScenarioFolder : IDisposable
{
    /// <summary>Two parties, one issue: nothing is within reach, but a hypothetical fallback opens talks.</summary>
    public const string Remote = """
        feasibility: 1
        scenario: A harbour, claimed twice
        as-of: 2024-06-14
        parties:
          north: { name: North }
          south: { name: Süd }
        issues:
          harbour: { options: [north-administered, shared, south-administered] }
        facts:
          observers-offered: Observers are offered
        positions:
          harbour-for-north:
            party: north
            says: North talks only about a harbour that it administers.
            requires: harbour is north-administered
            fallbacks:
              - { id: share-it, accepts: harbour is shared, cost: 2, tabled: 2025-01-01 }
          harbour-for-south:
            party: south
            says: South talks only about a harbour that it administers.
            requires: harbour is south-administered
            fallbacks:
              - { id: share-it, accepts: harbour is shared, cost: 2, available when: observers-offered }
        developments:
          observers-step-in: { establishes: [observers-offered] }
        """;

    /// <summary>Rules that exclude every state.</summary>
    public const string Inconsistent = """
        feasibility: 1
        scenario: A harbour that nobody may have
        parties:
          north: { name: North }
          south: { name: South }
        issues:
          harbour: { options: [north-administered, south-administered] }
        rules:
          - { id: not-north, never: harbour is north-administered, because: The one treaty says so. }
          - { id: not-south, never: harbour is south-administered, because: The other treaty says so. }
        positions:
          harbour-for-north: { party: north, requires: harbour is north-administered }
          harbour-for-south: { party: south, requires: harbour is south-administered }
        """;

    /// <summary>Ten lines with a mistake each, marked by a comment.</summary>
    public const string TenMistakes = """
        feasibility: 1
        scenario: A harbour, written in a hurry
        as-of: 2024-02-30                                                                 # mistake: no such day
        partys: { east: { name: East } }                                                  # mistake: unknown key
        parties:
          north: { name: North }
          south: { name: South }
        issues:
          harbour: { options: [north-administered, shared, south-administered] }
          fleet: { options: [present, withdrawn] }
          fleet: { options: [present, gone] }                                             # mistake: duplicate key
        facts:
          observers-offered: Observers are offered
        rules:
          - { never: harbour is shard and fleet is present }                              # mistake: unknown option
          - { when: fleet is withdrawn, then: observers-ofered }                          # mistake: undeclared fact
        events:
          - { on: 2024-01-01, name: Observers, establishes: [observers-offered], source: gazette }   # mistake: undeclared source
        positions:
          harbour-for-north: { party: nord, requires: harbour is north-administered }     # mistake: undeclared party
          harbour-for-south: { party: south, requires: harbor is south-administered }     # mistake: undeclared issue
          fleet-out: { party: south, kind: precondtion, requires: fleet is withdrawn }    # mistake: unknown kind
          fleet-in: { party: north, requires: fleet is present and }                      # mistake: half a condition
        """;

    /// <summary>Makes the folder with its files.</summary>
    public ScenarioFolder()
    {
        Write("remote.yaml", Remote);
        Write("inconsistent.yaml", Inconsistent);
        Write("ten-mistakes.yaml", TenMistakes);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("feasibility-").FullName;

    /// <summary>The lines of <see cref="TenMistakes"/> that hold a mistake, counted from 1.</summary>
    public static IReadOnlyList<int> MistakenLines { get; } =
        [.. TenMistakes.Split('\n').Index().Where(line => line.Item.Contains("# mistake", StringComparison.Ordinal)).Select(line => line.Index + 1)];

    /// <summary>The full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, string text) => System.IO.File.WriteAllText(File(name), text);
}
