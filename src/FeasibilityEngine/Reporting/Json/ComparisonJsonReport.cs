using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What differs between two analyses, as JSON for other programs: members in a fixed order.</summary>
internal static class ComparisonJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(Comparison comparison)
    {
        return JsonReport.Write(json => Write(json, comparison));
    }

    private static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        var first = new JsonAnalysisWriter(json, comparison.First);
        var second = new JsonAnalysisWriter(json, comparison.Second);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        WriteSide(json, "first", first, comparison.First);
        WriteSide(json, "second", second, comparison.Second);
        json.WriteBoolean("changed", comparison.HasDifferences);
        json.WriteBoolean("complete", comparison.IsComplete);
        json.WriteList("facts", comparison.Facts, change => WriteFact(json, change));
        json.WriteList("positions", comparison.Ladders, change => WriteLadder(json, change, change.Kind == LadderDifferenceKind.LeftReach ? second : first));
        json.WriteList("costs", comparison.Costs, change => WriteCost(json, second, change));
        json.WriteStartObject("conflicts");
        json.WriteList("appeared", comparison.AppearedConflicts, second.WriteConflict);
        json.WriteList("vanished", comparison.VanishedConflicts, first.WriteConflict);
        json.WriteList("changed", comparison.ChangedConflicts, change => WritePair(
            json, () => first.WriteConflict(change.First), () => second.WriteConflict(change.Second)));
        json.WriteList("narrowed", comparison.NarrowedConflicts, narrowed => json.WriteNarrowing(narrowed, ("first", first.WriteConflict), ("second", second.WriteConflict)));
        json.WriteList("widened", comparison.WidenedConflicts, narrowed => json.WriteNarrowing(narrowed, ("second", second.WriteConflict), ("first", first.WriteConflict)));
        json.WriteEndObject();
        WriteSets(json, "concessionSets", comparison.ConcessionSets, first, second);
        WriteSets(json, "withinReach", comparison.WithinReach, first, second);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, JsonAnalysisWriter writer, Analysis analysis)
    {
        json.WriteStartObject(name);
        writer.WriteBasis();
        writer.WriteVerdict();
        json.WriteBoolean("complete", analysis.IsComplete);
        writer.WriteLimits([]);
        writer.WriteCounts();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, FactDifference change)
    {
        json.WriteStartObject();
        json.WriteString("fact", change.Id);
        json.WriteTruth("first", change.First);
        json.WriteTruth("second", change.Second);
        json.WriteEndObject();
    }

    private static void WriteLadder(Utf8JsonWriter json, LadderDifference change, JsonAnalysisWriter side)
    {
        json.WriteStartObject();
        json.WriteWord("change", change.Kind);
        json.WriteString(change.IsAct ? "act" : "position", change.Id);
        json.WriteString("party", change.Party);
        json.WriteString("first", change.First);
        json.WriteString("second", change.Second);
        if (change.Awaits is { } awaits)
        {
            json.WritePropertyName("awaits");
            side.WriteOutOfReach(awaits);
        }

        json.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter json, JsonAnalysisWriter second, CostDifference change)
    {
        json.WriteStartObject();
        second.WriteGiver(change.Of);
        json.WriteCost("first", change.First);
        json.WriteCost("second", change.Second);
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, Action first, Action second)
    {
        json.WriteStartObject();
        json.WritePropertyName("first");
        first();
        json.WritePropertyName("second");
        second();
        json.WriteEndObject();
    }

    private static void WriteSets(Utf8JsonWriter json, string name, SetComparison sets, JsonAnalysisWriter first, JsonAnalysisWriter second)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("whole", sets.IsComplete);
        json.WriteList("appeared", sets.Appeared, second.WriteSet);
        json.WriteList("vanished", sets.Vanished, first.WriteSet);
        json.WriteList("changed", sets.Changed, change => WritePair(json, () => first.WriteSet(change.First), () => second.WriteSet(change.Second)));
        json.WriteEndObject();
    }
}
