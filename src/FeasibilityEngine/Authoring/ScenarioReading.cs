using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <summary>What came of reading a scenario: the scenario, or what is wrong with it. Failing is ordinary here, nothing is thrown.</summary>
public sealed class ScenarioReading
{
    internal ScenarioReading(Scenario? scenario, IReadOnlyList<Diagnostic> diagnostics, ILocations locations)
    {
        Scenario = scenario;
        Diagnostics = diagnostics;
        Locations = locations;
    }

    /// <summary>The scenario; null where any diagnostic is an error.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Everything found in one pass, warnings and hints included, in the order of the places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Where each part of the scenario stands in the file.</summary>
    public ILocations Locations { get; }

    /// <summary>The scenario.</summary>
    /// <exception cref="ScenarioException">There are errors.</exception>
    public Scenario OrThrow() => Scenario ?? throw new ScenarioException(Diagnostics);
}
