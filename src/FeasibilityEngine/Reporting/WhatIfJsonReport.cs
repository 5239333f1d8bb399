using System.Text.Json;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>What supposed concessions and developments would change, as JSON for other programs: members in a fixed order.</summary>
public static class WhatIfJsonReport
{
    /// <summary>
    /// The JSON, ending in a line feed, in the form of <see cref="JsonReport"/>. Conflicts under <c>resolved</c> have their ids in the
    /// analysis with nothing supposed, all others in the one with everything. The same answer gives the same text on every machine.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="whatIf"/> is null.</exception>
    public static string Render(WhatIf whatIf)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
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
        json.WriteString("before", JsonAnalysisWriter.Kebab(whatIf.Before.Verdict));
        json.WriteString("after", JsonAnalysisWriter.Kebab(whatIf.After.Verdict));
        json.WriteEndObject();
        json.WriteBoolean("complete", whatIf.Complete);
        JsonSetWriter.WriteStrings(json, "interruptions", whatIf.Before.Interruptions.Concat(whatIf.After.Interruptions).Distinct());
        after.WriteList("given", whatIf.Given, supposed => WriteSupposed(json, after, supposed));
        json.WriteNumber("givenCost", JsonSetWriter.Plain(whatIf.GivenCost));
        if (whatIf.Resolved is { } resolved)
        {
            before.WriteList("resolved", resolved, before.WriteConflict);
        }
        else
        {
            json.WriteNull("resolved");
        }

        after.WriteCounts();
        after.WriteList("blocking", whatIf.Blocking, after.WriteConflict);
        after.WriteList("closedBy", whatIf.After.ClosedBy, after.WriteConflict);
        after.WriteList("completions", whatIf.Completions, completion => WriteCompletion(json, after, completion));
        after.WriteList("withinReach", whatIf.WithinReach, completion => WriteCompletion(json, after, completion));
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
            json.WriteString("position", supposed.Given.Id);
            json.WriteString("rungId", supposed.Given.Rung);
        }

        json.WriteBoolean("counts", supposed.To is not null);
        json.WriteNumber("cost", JsonSetWriter.Plain(supposed.Cost));
        json.WriteBoolean("withinReach", supposed.To is not null && supposed.Awaits is null);
        if (supposed.Awaits is { } awaits)
        {
            json.WritePropertyName("awaits");
            after.WriteOutOfReach(awaits);
        }

        if (supposed.Helps is { } helps)
        {
            json.WriteBoolean("helps", helps);
        }
        else
        {
            json.WriteNull("helps");
        }

        json.WriteEndObject();
    }

    private static void WriteCompletion(Utf8JsonWriter json, JsonAnalysisWriter after, Completion completion)
    {
        json.WriteStartObject();
        json.WriteNumber("totalCost", JsonSetWriter.Plain(completion.TotalCost));
        json.WriteStartObject("costByParty");
        foreach (var (party, cost) in completion.CostByParty)
        {
            json.WriteNumber(party, JsonSetWriter.Plain(cost));
        }

        json.WriteEndObject();
        json.WritePropertyName("set");
        after.WriteSet(completion.Set);
        json.WriteEndObject();
    }
}
