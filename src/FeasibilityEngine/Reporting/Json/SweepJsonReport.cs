using System.Text.Json;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>The variants of a sweep, put together, as JSON for other programs, in the schema version of <see cref="JsonReport"/>.</summary>
internal static class SweepJsonReport
{
    /// <summary>The JSON, ending in a line feed.</summary>
    public static string Render(SweepSummary summary)
    {
        return JsonReport.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteHeader(summary.Header);
            json.WriteNumber("found", summary.Found);
            json.WriteNumber("incomplete", summary.Incomplete);
            if (summary.Interruptions.Count > 0)
            {
                json.WriteInterruptions(summary.Interruptions);
            }

            json.WriteVerdicts("verdicts", summary.Verdicts);
            json.WriteList("days", summary.Days, day =>
            {
                json.WriteStartObject();
                json.WriteDay("on", day.On);
                json.WriteVerdicts("verdicts", day.Verdicts);
                json.WriteEndObject();
            });
            json.WriteList("switches", summary.Switches, item =>
            {
                json.WriteStartObject();
                json.WriteString("name", item.Name);
                json.WriteVerdicts("on", item.On);
                json.WriteVerdicts("off", item.Off);
                json.WriteEndObject();
            });
            Write(json, "blocking", summary.Blocking);
            Write(json, "conceded", summary.Conceded);
            Write(json, "costs", summary.Costs);
            Write(json, "costsWithinReach", summary.CostsWithinReach);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<SweepFrequency> frequencies) => json.WriteList(name, frequencies, frequency =>
    {
        json.WriteStartObject();
        json.WriteString("id", frequency.Id);
        json.WriteNumber("variants", frequency.Variants);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, SweepCosts? costs)
    {
        if (costs is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("variants", costs.Variants);
        json.WriteCost("minimum", costs.Minimum);
        json.WriteCost("median", costs.Median);
        json.WriteCost("maximum", costs.Maximum);
        json.WriteEndObject();
    }
}
