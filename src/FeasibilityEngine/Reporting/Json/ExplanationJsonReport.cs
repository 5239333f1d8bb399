using FeasibilityEngine.Inquiries.Explaining;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Explanations as JSON for other programs, in the layout of <see cref="JsonReport"/>.</summary>
internal static class ExplanationJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(ExplanationFindings findings)
    {
        return JsonReport.Write(json =>
        {
            var analysis = findings.Analysis;
            var writer = new JsonExplanationWriter(json, findings);
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            writer.WriteBasis();
            writer.WriteVerdict();
            json.WriteBoolean("complete", findings.IsComplete);
            writer.WriteLimits(findings.Interruptions);
            json.WriteStartArray("explanations");
            foreach (var explanation in findings.Explanations)
            {
                writer.Write(explanation);
            }

            json.WriteEndArray();
            json.WriteStartArray("explainable");
            foreach (var name in findings.Explainable)
            {
                json.WriteStartObject();
                json.WriteString("name", name.Name);
                json.WriteWord("kind", name.Kind);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
