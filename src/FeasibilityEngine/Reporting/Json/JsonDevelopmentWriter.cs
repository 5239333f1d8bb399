using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes the object <c>developments</c>: what each development buys and costs, combinations, what only works together.</summary>
internal static class JsonDevelopmentWriter
{
    public static void Write(Utf8JsonWriter json, DevelopmentFindings findings)
    {
        json.WriteStartObject("developments");
        json.WriteStrings("explored", findings.Explored);
        json.WriteBoolean("complete", findings.IsComplete);
        json.WriteInterruptions(findings.Interruptions);
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
            json.WriteStrings("developments", joint.Developments);
            json.WriteWord("verdict", joint.Verdict);
            json.WriteBoolean("betterVerdict", joint.BetterVerdict);
            json.WriteStrings("concessionSets", joint.ConcessionSets);
            json.WriteStrings("withinReach", joint.WithinReach);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DevelopmentCombination combination)
    {
        json.WriteStartObject();
        json.WriteStrings("developments", combination.Developments);
        json.WriteWord("verdict", combination.Verdict);
        json.WriteBoolean("complete", combination.IsComplete);
        Write(json, "concessionSets", combination.ConcessionSets, combination.Cheapest);
        Write(json, "withinReach", combination.WithinReach, combination.CheapestWithinReach);
        if (combination.Contradiction.Count > 0)
        {
            json.WriteStrings("contradiction", combination.Contradiction);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Count count, decimal? cheapest)
    {
        json.WriteStartObject(name);
        json.WriteString("count", count.Found.ToString(CultureInfo.InvariantCulture));
        json.WriteBoolean("exact", count.IsProven);
        json.WriteCost("cheapest", cheapest);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DevelopmentEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("development", effect.Development);
        json.WriteWord("verdictBefore", effect.VerdictBefore);
        json.WriteWord("verdictAfter", effect.VerdictAfter);
        json.WriteStandings("broughtWithinReach", effect.BroughtWithinReach);
        json.WriteStandings("takenOutOfReach", effect.TakenOutOfReach);
        Write(json, "concessionSets", effect.Gained, effect.Lost, effect.CheapestBefore, effect.CheapestAfter);
        Write(json, "withinReach", effect.GainedWithinReach, effect.LostWithinReach, effect.CheapestWithinReachBefore, effect.CheapestWithinReachAfter);
        json.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter json, string name, ValueList<string> gained, ValueList<string> lost, decimal? before, decimal? after)
    {
        json.WriteStartObject(name);
        json.WriteStrings("gained", gained);
        json.WriteStrings("lost", lost);
        json.WriteCost("cheapestBefore", before);
        json.WriteCost("cheapestAfter", after);
        json.WriteEndObject();
    }
}
