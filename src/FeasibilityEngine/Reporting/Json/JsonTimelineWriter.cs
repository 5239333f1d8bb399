using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes a timeline: in short as a member of an analysis, or whole.</summary>
internal sealed class JsonTimelineWriter(Utf8JsonWriter json, Timeline timeline)
{
    /// <summary>The member <c>timeline</c> of an analysis.</summary>
    public static void WriteShort(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartArray("timeline");
        foreach (var entry in timeline.Entries)
        {
            json.WriteStartObject();
            WriteHead(json, timeline.Scenario, entry);
            WriteConflicts(json, "opened", entry.Followed.VanishedConflicts, null);
            WriteConflicts(json, "closed", entry.Followed.AppearedConflicts, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The whole report.</summary>
    public void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        JsonAnalysisWriter.WriteScenario(json, timeline.Scenario);
        json.WriteWord("question", timeline.Question);
        json.WriteStrings("assumed", timeline.Assumed);
        json.WriteBoolean("complete", timeline.IsComplete);
        json.WriteStartObject("limits");
        json.WriteInterruptions(timeline.Interruptions);
        json.WriteEndObject();
        WriteCourse();
        json.WriteStartArray("timeline");
        foreach (var entry in timeline.Entries)
        {
            WriteEntry(entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCourse()
    {
        json.WriteStartArray("course");
        foreach (var span in VerdictSpan.Of(timeline))
        {
            json.WriteStartObject();
            json.WriteWord("verdict", span.Verdict);
            json.WriteDay("from", span.From);
            json.WriteDay("until", span.Until);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntry(TimelineEntry entry)
    {
        var wording = new TimelineWording(timeline, entry);
        json.WriteStartObject();
        WriteHead(json, timeline.Scenario, entry);
        json.WriteBoolean("changed", entry.VerdictChanged);
        json.WriteStartArray("happened");
        foreach (var change in entry.Happened)
        {
            WriteChange(change, wording);
        }

        json.WriteEndArray();
        WriteConsequences(entry.Followed, wording);
        json.WriteStartArray("causes");
        foreach (var cause in entry.Causes)
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var change in cause.Changes)
            {
                WriteChange(change, null);
            }

            json.WriteEndArray();
            json.WriteStartObject("through");
            WriteConsequences(cause.Through, null);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("causesExact", entry.AreCausesProven);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Scenario scenario, TimelineEntry entry)
    {
        var events = entry.Happened.Where(change => change.Kind == TimelineChangeKind.Event)
            .Select(change => Text.Clause(scenario.Events.First(e => e.Id == change.Id && e.On == entry.On).Name)).ToList();
        json.WriteDay("on", entry.On);
        json.WriteString("event", events.Count == 0 ? null : string.Join("; ", events));
        json.WriteWord("verdict", entry.Verdict);
        if (entry is { Verdict: Verdict.Inconsistent, ClosedBy.Count: > 0 })
        {
            json.WriteStrings("contradiction", entry.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList());
        }
    }

    private void WriteChange(TimelineChange change, TimelineWording? wording)
    {
        json.WriteStartObject();
        json.WriteWord("kind", change.Kind);
        json.WriteString("id", change.Id);
        if (change.Rung is { } rung)
        {
            json.WriteString("rungId", rung);
        }

        if (wording is not null)
        {
            json.WriteString("says", wording.Change(change).Plain + ".");
        }

        json.WriteEndObject();
    }

    // Sentences are told once, with the entry; what a cause acts through is a part of it.
    private void WriteConsequences(Consequences followed, TimelineWording? wording)
    {
        json.WriteStartArray("facts");
        foreach (var fact in followed.Facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Id);
            json.WriteTruth("before", fact.Before);
            json.WriteTruth("after", fact.After);
            WriteSentences("because", wording?.Because(fact.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("positions");
        foreach (var position in followed.Positions)
        {
            json.WriteStartObject();
            json.WriteString("id", position.Id);
            json.WriteString("party", position.Party);
            json.WriteString("before", position.Before);
            json.WriteString("after", position.After);
            json.WriteStrings("facts", position.Facts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reach");
        foreach (var reach in followed.Reach)
        {
            json.WriteStartObject();
            json.WriteStanding(reach.Rung);
            json.WriteBoolean("withinReach", reach.IsWithinReach);
            json.WriteStrings("facts", reach.Facts);
            WriteSentences("because", wording?.Because(reach));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteConflicts(json, "opened", followed.VanishedConflicts, null);
        WriteConflicts(json, "closed", followed.AppearedConflicts, wording);
        json.WriteList("narrowed", followed.NarrowedConflicts, narrowed => json.WriteNarrowing(narrowed, ("before", Write), ("after", Write)));
        json.WriteList("widened", followed.WidenedConflicts, narrowed => json.WriteNarrowing(narrowed, ("after", Write), ("before", Write)));
        json.WriteList("changedConflicts", followed.ChangedConflicts, change =>
        {
            json.WriteStartObject();
            json.WritePropertyName("before");
            Write(change.First);
            json.WritePropertyName("after");
            Write(change.Second);
            json.WriteEndObject();
        });

        void Write(Conflict conflict) => WriteConflict(json, conflict, null);
    }

    private static void WriteConflicts(Utf8JsonWriter json, string name, ValueList<Conflict> conflicts, TimelineWording? wording) =>
        json.WriteList(name, conflicts, conflict => WriteConflict(json, conflict, wording));

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict, TimelineWording? wording)
    {
        json.WriteStartObject();
        json.WriteConflictParts(conflict);
        if (wording is not null)
        {
            json.WriteStrings("explanation", wording.Explain(conflict));
        }

        json.WriteEndObject();
    }

    private void WriteSentences(string name, IEnumerable<string>? sentences)
    {
        if (sentences is not null)
        {
            json.WriteStrings(name, sentences);
        }
    }
}
