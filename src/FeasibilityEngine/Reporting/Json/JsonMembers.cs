using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What all JSON reports write alike: the same thing has the same name and the same form everywhere.</summary>
internal static class JsonMembers
{
    /// <summary>A list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    /// <summary>What cut an answer short, in words, each once.</summary>
    public static void WriteInterruptions(this Utf8JsonWriter json, IEnumerable<Interruption> interruptions) =>
        json.WriteStrings("interruptions", interruptions.Select(interruption => interruption.ToString()).Distinct(StringComparer.Ordinal));

    /// <summary>A list of objects or other values under a name.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>True or false; null where it is not known or depends on what is agreed.</summary>
    public static void WriteTruth(this Utf8JsonWriter json, string name, bool? holds)
    {
        if (holds is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A cost, however it was computed: 3.00 is written as 3. Null where there is none.</summary>
    public static void WriteCost(this Utf8JsonWriter json, string name, decimal? cost)
    {
        if (cost is { } number)
        {
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The object <c>cost</c>: in total, and for each party.</summary>
    public static void WriteCosts(this Utf8JsonWriter json, decimal total, ValueList<PartyCost> byParty)
    {
        json.WriteStartObject("cost");
        json.WriteCost("total", total);
        json.WriteStartObject("byParty");
        foreach (var (party, cost) in byParty)
        {
            json.WriteCost(party, cost);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A day as in <c>2024-06-14</c>; null where there is none.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The name of an enum's member as the schema writes it: <c>red-line</c>.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, Text.Kebab(value));

    /// <summary>The position or priced act, and where its party stands: members of an object that has been started.</summary>
    public static void WriteStanding(this Utf8JsonWriter json, Standing standing)
    {
        json.WriteString(standing.IsAct ? "act" : "position", standing.Id);
        json.WriteRung(standing);
    }

    /// <summary>A list of them.</summary>
    public static void WriteStandings(this Utf8JsonWriter json, string name, ValueList<Standing> standings) => json.WriteList(name, standings, standing =>
    {
        json.WriteStartObject();
        json.WriteStanding(standing);
        json.WriteEndObject();
    });

    /// <summary>Where a party stands: members of an object that has been started.</summary>
    public static void WriteRung(this Utf8JsonWriter json, Standing standing)
    {
        json.WriteString("party", standing.Party);
        json.WriteNumber("rung", standing.Rung);
        json.WriteString("rungId", standing.RungId);
    }

    /// <summary>What a conflict is made of: members of an object that has been started.</summary>
    public static void WriteConflictParts(this Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteWord("kind", conflict.Kind);
        json.WriteList("positions", conflict.Positions, standing =>
        {
            json.WriteStartObject();
            json.WriteString("id", standing.Id);
            if (standing.IsAct)
            {
                json.WriteBoolean("act", true);
            }

            json.WriteRung(standing);
            json.WriteEndObject();
        });
        json.WriteStrings("rules", conflict.Rules.Select(use => use.Rule));
    }

    /// <summary>A conflict of the one side under a name, and those of the other side that are a part of it.</summary>
    public static void WriteNarrowing(
        this Utf8JsonWriter json, ConflictNarrowing narrowed, (string Name, Action<Conflict> Write) whole, (string Name, Action<Conflict> Write) parts)
    {
        json.WriteStartObject();
        json.WritePropertyName(whole.Name);
        whole.Write(narrowed.Conflict);
        json.WriteList(parts.Name, narrowed.Smaller, parts.Write);
        json.WriteEndObject();
    }
}
