using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks;

/// <summary>The scenarios that are measured, by name.</summary>
internal static class BenchmarkScenarios
{
    /// <summary>The lead scenario, as users write it.</summary>
    public const string DirectTalks = "direct-talks";

    /// <summary>60 preconditions over 40 issues, in 4 components that are all contested.</summary>
    public const string Middle = "60-preconditions";

    /// <summary>1,000 preconditions in 27 components, 6 of them contested.</summary>
    public const string Large = "1000-preconditions";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [DirectTalks, Middle, Large];

    /// <summary>Where the lead scenario lies beside the benchmarks.</summary>
    public static string DirectTalksFile => Path.Combine(AppContext.BaseDirectory, "direct-talks.yaml");

    /// <summary>Reads or makes the scenario.</summary>
    public static Scenario Get(string name) => name switch
    {
        DirectTalks => Read(ScenarioFile.Read(DirectTalksFile)),
        Middle => GeneratedScenario.Make(seed: 60, preconditions: 60, regions: 4, places: 5, contested: 4),
        Large => GeneratedScenario.Make(seed: 1000, preconditions: 1000, regions: 27, places: 12, contested: 6),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such scenario is measured."),
    };

    private static Scenario Read(ScenarioReading reading) => reading.Scenario ?? throw new ScenarioException(reading.Diagnostics);
}
