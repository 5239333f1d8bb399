using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine;

/// <summary>Asks whether a negotiation is feasible: the whole pipeline, from a scenario to its analysis.</summary>
public static class ScenarioAnalyzer
{
    /// <summary>
    /// Analyses a scenario. Cancelling does not throw: the analysis then holds what was found until then and says that it is partial.
    /// </summary>
    public static Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
