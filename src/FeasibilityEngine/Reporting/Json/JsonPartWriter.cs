using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes the parts of a scenario that are settled separately, with their choices.</summary>
internal static class JsonPartWriter
{
    /// <summary>A list of parts.</summary>
    public static void WriteParts(this Utf8JsonWriter json, string name, ValueList<ConcessionPart> parts) => json.WriteList(name, parts, part =>
    {
        json.WriteStartObject();
        json.WriteStrings("members", part.Members);
        json.WriteCount(part.Count);
        json.WriteList("choices", part.Choices, json.WriteChoice);
        json.WriteEndObject();
    });

    /// <summary>How many there are, as a decimal string: members of an object that has been started.</summary>
    public static void WriteCount(this Utf8JsonWriter json, Count count)
    {
        json.WriteString("count", count.Found.ToString(CultureInfo.InvariantCulture));
        json.WriteBoolean("exact", count.IsProven);
    }

    /// <summary>What would be given, and what it costs.</summary>
    public static void WriteChoice(this Utf8JsonWriter json, ConcessionChoice choice)
    {
        json.WriteStartObject();
        json.WriteStandings("concessions", choice.Concessions);
        json.WriteCosts(choice.TotalCost, choice.CostByParty);
        json.WriteEndObject();
    }
}
