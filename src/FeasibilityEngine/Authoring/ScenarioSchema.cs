using FeasibilityEngine.Authoring.Files.Format;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// The JSON Schema of the scenario file, for editors: completion, a description of each key, and mistakes marked while one writes.
/// A file that reads without errors and warnings is valid by it; what it cannot say, such as whether a name is declared, reading still finds.
/// </summary>
public static class ScenarioSchema
{
    /// <summary>The name under which it is usually saved, beside the scenarios.</summary>
    public const string FileName = "feasibility.schema.json";

    /// <summary>The schema as JSON, draft-07, ending in a line feed. The same text on every machine.</summary>
    public static string Render() => SchemaWriter.Write();
}
