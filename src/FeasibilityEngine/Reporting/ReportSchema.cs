using FeasibilityEngine.Reporting.Json;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// The JSON Schema of what <see cref="JsonReport"/> and <see cref="SweepLines"/> write, for programs that read it: what each member means,
/// which are always there, and which words they hold. It is made from the same classes as the reports.
/// </summary>
/// <remarks>
/// Every report is valid by the schema of the same version of the library, which knows all of its members and allows no others. Within one
/// schema version members are only added: a program that reads reports of later versions takes what it knows and leaves the rest aside.
/// </remarks>
public static class ReportSchema
{
    /// <summary>The name under which it is usually saved.</summary>
    public const string FileName = "feasibility-report.schema.json";

    /// <summary>The schema as JSON, draft 2020-12, ending in a line feed; one definition for each kind of report. The same text on every machine.</summary>
    public static string Render() => ReportSchemaWriter.Write();
}
