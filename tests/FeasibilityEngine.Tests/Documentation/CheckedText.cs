using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Tests.Documentation;

/// <summary>What the tool's <c>check</c> says of a text.</summary>
internal static class CheckedText
{
    /// <summary>The diagnostics, in the order in which the tool writes them.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string text)
    {
        var reading = ScenarioFile.ReadText(text, "example.yaml");
        return reading.Scenario is not { } scenario ? reading.Diagnostics
            : ScenarioAnalyser.FindContradiction(scenario, locations: reading.Locations) is { } contradiction ? [.. reading.Diagnostics, contradiction]
            : [.. reading.Diagnostics, .. ScenarioAnalyser.Check(scenario, locations: reading.Locations).Diagnostics];
    }
}
