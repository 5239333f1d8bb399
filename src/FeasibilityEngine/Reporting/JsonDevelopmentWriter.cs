using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Writes the object <c>developments</c>: what each development buys and costs, combinations, what only works together.</summary>
internal static class JsonDevelopmentWriter
{
    public static void Write(Utf8JsonWriter json, DevelopmentFindings findings)
    {
        json.WriteStartObject("developments");
        JsonSetWriter.WriteStrings(json, "explored", findings.Explored);
        json.WriteBoolean("complete", findings.Complete);
        JsonSetWriter.WriteStrings(json, "interruptions", findings.Interruptions);
        json.WriteString("combinationsInAll", findings.CombinationsInAll.ToString(CultureInfo.InvariantCulture));
        json.WriteStartArray("combinations");
        foreach (var combination in findings.Combinations)
        {
            Write(json, combination);
        }

        json.WriteEndArray();
        json.WriteStartArray("effects");
        foreach (var effect in findings.Effects)
        {
            Write(json, effect);
        }

        json.WriteEndArray();
        json.WriteStartArray("onlyTogether");
        foreach (var joint in findings.OnlyTogether)
        {
            json.WriteStartObject();
            JsonSetWriter.WriteStrings(json, "developments", joint.Developments);
            json.WriteString("verdict", JsonAnalysisWriter.Kebab(joint.Verdict));
            json.WriteBoolean("betterVerdict", joint.BetterVerdict);
            JsonSetWriter.WriteStrings(json, "concessionSets", joint.ConcessionSets);
            JsonSetWriter.WriteStrings(json, "withinReach", joint.WithinReach);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DevelopmentCombination combination)
    {
        json.WriteStartObject();
        JsonSetWriter.WriteStrings(json, "developments", combination.Developments);
        json.WriteString("verdict", JsonAnalysisWriter.Kebab(combination.Verdict));
        json.WriteBoolean("complete", combination.Complete);
        Write(json, "concessionSets", combination.ConcessionSets, combination.Cheapest);
        Write(json, "withinReach", combination.WithinReach, combination.CheapestWithinReach);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Count count, decimal? cheapest)
    {
        json.WriteStartObject(name);
        json.WriteString("count", count.Found.ToString(CultureInfo.InvariantCulture));
        json.WriteBoolean("exact", count.Exact);
        WriteCost(json, "cheapest", cheapest);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DevelopmentEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("development", effect.Development);
        json.WriteString("verdictBefore", JsonAnalysisWriter.Kebab(effect.Before));
        json.WriteString("verdictAfter", JsonAnalysisWriter.Kebab(effect.After));
        Write(json, "broughtWithinReach", effect.BroughtWithinReach);
        Write(json, "takenOutOfReach", effect.TakenOutOfReach);
        Write(json, "concessionSets", effect.Gained, effect.Lost, effect.CheapestBefore, effect.CheapestAfter);
        Write(json, "withinReach", effect.GainedWithinReach, effect.LostWithinReach, effect.CheapestWithinReachBefore, effect.CheapestWithinReachAfter);
        json.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter json, string name, ValueList<string> gained, ValueList<string> lost, decimal? before, decimal? after)
    {
        json.WriteStartObject(name);
        JsonSetWriter.WriteStrings(json, "gained", gained);
        JsonSetWriter.WriteStrings(json, "lost", lost);
        WriteCost(json, "cheapestBefore", before);
        WriteCost(json, "cheapestAfter", after);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<Standing> rungs)
    {
        json.WriteStartArray(name);
        foreach (var rung in rungs)
        {
            json.WriteStartObject();
            json.WriteString(rung.IsAct ? "act" : "position", rung.Id);
            JsonSetWriter.WriteRung(json, rung);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCost(Utf8JsonWriter json, string name, decimal? cost)
    {
        if (cost is { } number)
        {
            json.WriteNumber(name, JsonSetWriter.Plain(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
