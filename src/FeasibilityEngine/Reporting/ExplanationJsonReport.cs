using System.Globalization;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>Explanations as JSON for other programs, in the layout of <see cref="JsonReport"/>.</summary>
public static class ExplanationJsonReport
{
    /// <summary>The JSON, ending in a line feed. The same findings give the same text on every machine.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Render(ExplanationFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return JsonReport.Write(json =>
        {
            var analysis = findings.Analysis;
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("scenario", analysis.Scenario.Id);
            json.WriteString("question", JsonAnalysisWriter.Kebab(analysis.Question));
            json.WriteString("asOf", analysis.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            JsonSetWriter.WriteStrings(json, "assumed", analysis.Assumed);
            json.WriteString("verdict", JsonAnalysisWriter.Kebab(analysis.Verdict));
            json.WriteBoolean("complete", findings.Complete);
            json.WriteStartArray("explanations");
            var writer = new JsonExplanationWriter(json, analysis);
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
                json.WriteString("kind", JsonAnalysisWriter.Kebab(name.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
