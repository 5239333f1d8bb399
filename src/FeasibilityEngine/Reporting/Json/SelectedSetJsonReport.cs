using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Chosen concession sets, as JSON for other programs: members in a fixed order.</summary>
internal static class SelectedSetJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(SelectedSets selected) => JsonReport.Write(json => Write(json, selected));

    private static void Write(Utf8JsonWriter json, SelectedSets selected)
    {
        var (analysis, selection) = (selected.Analysis, selected.Selection);
        var writer = new JsonAnalysisWriter(json, analysis);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        writer.WriteBasis();
        writer.WriteConcededCost();
        writer.WriteVerdict();
        json.WriteBoolean("complete", selected.IsComplete);
        writer.WriteLimits(selected.Interruptions);
        json.WriteWord("order", selection.Order);
        json.WriteStartObject("caps");
        foreach (var (party, most) in selection.Caps)
        {
            json.WriteCost(party, most);
        }

        json.WriteEndObject();
        json.WriteBoolean("withinReachOnly", selection.WithinReachOnly);
        json.WriteString("seed", selection.Order == SetOrder.Random ? selection.Seed.ToString(CultureInfo.InvariantCulture) : null);
        writer.WriteCounts();
        json.WriteParts("parts", selection.WithinReachOnly ? analysis.WithinReachParts : analysis.ConcessionSetParts);
        json.WriteStartObject("selected");
        json.WriteCount(selected.Count);
        json.WriteEndObject();
        if (selected.Optimum is { } optimum)
        {
            json.WriteStartObject("optimum");
            json.WriteBoolean("proven", optimum.IsProven);
            json.WriteCost("lower", optimum.Lower);
            json.WriteCost("upper", optimum.Upper);
            if (optimum.Choice is { } choice)
            {
                json.WritePropertyName("choice");
                json.WriteChoice(choice);
            }
            else
            {
                json.WriteNull("choice");
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("optimum");
        }

        json.WriteList("sets", selected.Sets, writer.WriteSet);
        json.WriteEndObject();
    }
}
