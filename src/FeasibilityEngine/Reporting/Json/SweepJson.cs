using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Inquiries.Sweeping;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Parts of sweeps that several JSON forms have.</summary>
internal static class SweepJson
{
    /// <summary>What was asked: members of an object that has been started.</summary>
    public static void WriteHeader(this Utf8JsonWriter json, SweepHeader header)
    {
        json.WriteStartObject("scenario");
        json.WriteString("id", header.ScenarioId);
        json.WriteString("name", header.ScenarioName);
        json.WriteString("hash", header.ScenarioHash);
        json.WriteEndObject();
        json.WriteWord("question", header.Question);
        json.WriteDay("asOf", header.AsOf);
        json.WriteStrings("assumed", header.Assumed);
        json.WriteStrings("vary", header.Vary);
        json.WriteString("combinations", header.Combinations.ToString(CultureInfo.InvariantCulture));
        WriteNumber(json, "samples", header.Samples);
        json.WriteString("seed", header.Seed?.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("total", header.Total);
        json.WriteList("ladders", header.Ladders, ladder =>
        {
            json.WriteStartObject();
            json.WriteString("id", ladder.Id);
            json.WriteString("party", ladder.Party);
            json.WriteEndObject();
        });
    }

    /// <summary>How many variants have which verdict.</summary>
    public static void WriteVerdicts(this Utf8JsonWriter json, string name, SweepVerdicts verdicts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("variants", verdicts.Total);
        json.WriteNumber("open", verdicts.Open);
        json.WriteNumber("openable", verdicts.Openable);
        json.WriteNumber("remote", verdicts.Remote);
        json.WriteNumber("closed", verdicts.Closed);
        json.WriteNumber("inconsistent", verdicts.Inconsistent);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
