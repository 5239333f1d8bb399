using FeasibilityEngine.Authoring.Files.Writing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// Writes a scenario as the text of a scenario file; reading the text gives an equal scenario. Equal scenarios give
/// the same bytes: keys in a fixed order, every name and default written out, lines ended by <c>\n</c>.
/// </summary>
/// <remarks>
/// Comments and layout of a file that the scenario was read from are not kept. Rules that a rule source gave are written case by
/// case, <c>name-1</c>, <c>name-2</c>: the same demands, under more names. Linear in the size of the scenario.
/// </remarks>
public static class ScenarioWriter
{
    /// <summary>The scenario as YAML, the documented form of scenario files.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A position's first rung carries what belongs to the position itself, such as a sentence; no file can say that.
    /// Scenarios that were read from a file or built never do.
    /// </exception>
    public static string ToYaml(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return YamlWriter.Write(ScenarioTree.Of(scenario));
    }

    /// <summary>The same as JSON, which the same reader reads.</summary>
    /// <inheritdoc cref="ToYaml"/>
    public static string ToJson(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return JsonText.Write(ScenarioTree.Of(scenario));
    }
}
