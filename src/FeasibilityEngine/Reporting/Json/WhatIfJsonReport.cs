using System.Text.Json;
using FeasibilityEngine.Inquiries.Supposing;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What supposed concessions and developments would change, as JSON for other programs: members in a fixed order.</summary>
internal static class WhatIfJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(WhatIf whatIf)
    {
        return JsonReport.Write(json => Write(json, whatIf));
    }

    private static void Write(Utf8JsonWriter json, WhatIf whatIf)
    {
        var before = new JsonAnalysisWriter(json, whatIf.Before);
        var after = new JsonAnalysisWriter(json, whatIf.After);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        after.WriteBasis();
        json.WriteStartObject("verdict");
        json.WriteWord("before", whatIf.Before.Verdict);
        json.WriteWord("after", whatIf.After.Verdict);
        json.WriteWord("withinReach", whatIf.VerdictWithinReach);
        after.WriteConsistency();
        json.WriteEndObject();
        json.WriteList("opensOnTheDayWith", whatIf.OpensOnTheDayWith, to =>
        {
            json.WriteStartObject();
            after.WriteGiver(to);
            json.WriteEndObject();
        });
        json.WriteBoolean("complete", whatIf.IsComplete);
        after.WriteLimits(whatIf.Interruptions);
        json.WriteList("given", whatIf.Supposed, supposed => WriteSupposed(json, after, supposed));
        json.WriteCost("givenCost", whatIf.SupposedCost);
        if (whatIf.Resolved is { } resolved)
        {
            json.WriteList("resolved", resolved, before.WriteConflict);
        }
        else
        {
            json.WriteNull("resolved");
        }

        json.WriteList("narrowed", whatIf.Narrowed, narrowed => json.WriteNarrowing(narrowed, ("conflict", before.WriteConflict), ("to", after.WriteConflict)));
        after.WriteCounts();
        json.WriteList("blocking", whatIf.Blocking, after.WriteConflict);
        json.WriteList("closedBy", whatIf.After.ClosedBy, after.WriteConflict);
        json.WriteList("completions", whatIf.Completions, completion => WriteCompletion(json, after, completion));
        json.WriteList("withinReach", whatIf.WithinReach, completion => WriteCompletion(json, after, completion));
        json.WriteEndObject();
    }

    private static void WriteSupposed(Utf8JsonWriter json, JsonAnalysisWriter after, SupposedConcession supposed)
    {
        json.WriteStartObject();
        if (supposed.To is { } to)
        {
            after.WriteGiver(to);
        }
        else
        {
            json.WriteString("position", supposed.Supposition.Id);
            json.WriteString("rungId", supposed.Supposition.Rung);
        }

        json.WriteBoolean("counts", supposed.To is not null);
        json.WriteCost("cost", supposed.Cost);
        json.WriteBoolean("withinReach", supposed.To is not null && supposed.Awaits is null);
        if (supposed.Awaits is { } awaits)
        {
            json.WritePropertyName("awaits");
            after.WriteOutOfReach(awaits);
        }

        json.WriteTruth("helps", supposed.Helps);

        json.WriteEndObject();
    }

    private static void WriteCompletion(Utf8JsonWriter json, JsonAnalysisWriter after, Completion completion)
    {
        json.WriteStartObject();
        json.WriteCosts(completion.TotalCost, completion.CostByParty);
        json.WritePropertyName("set");
        after.WriteSet(completion.Set);
        json.WriteEndObject();
    }
}
