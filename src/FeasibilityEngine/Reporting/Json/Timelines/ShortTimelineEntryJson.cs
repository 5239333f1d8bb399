using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Timelines;

[Description("A day on which anything changes, in short.")]
internal sealed class ShortTimelineEntryJson
{
    private readonly Timeline _timeline;
    private readonly TimelineEntry _entry;

    internal ShortTimelineEntryJson(Timeline timeline, TimelineEntry entry) => (_timeline, _entry) = (timeline, entry);

    [Description("The day; null only where nothing is dated.")]
    public DateOnly? On => _entry.On;

    [Description("What happened, in words; null where only positions or fallbacks changed.")]
    public string? Event => EventsOf(_timeline, _entry);

    [Description("The verdict from that day on.")]
    public Verdict Verdict => _entry.Verdict;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where the rules exclude every state: a minimal group of rules that does.")]
    public IEnumerable<string>? Contradiction => ContradictionOf(_entry);

    [Description("The conflicts whose members can stand together from that day on.")]
    public IEnumerable<TimelineConflictJson> Opened => _entry.Followed.VanishedConflicts.Select(conflict => new TimelineConflictJson(conflict));

    [Description("The conflicts whose members no longer can.")]
    public IEnumerable<TimelineConflictJson> Closed => _entry.Followed.AppearedConflicts.Select(conflict => new TimelineConflictJson(conflict));

    /// <summary>The events of the day, by their names.</summary>
    internal static string? EventsOf(Timeline timeline, TimelineEntry entry)
    {
        var events = entry.Happened.Where(change => change.Kind == TimelineChangeKind.Event)
            .Select(change => Text.Clause(timeline.Scenario.Events.First(e => e.Id == change.Id && e.On == entry.On).Name)).ToList();
        return events.Count == 0 ? null : string.Join("; ", events);
    }

    /// <summary>The rules that exclude every state, each once.</summary>
    internal static IEnumerable<string>? ContradictionOf(TimelineEntry entry) => entry is { Verdict: Verdict.Inconsistent, ClosedBy.Count: > 0 }
        ? entry.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct()
        : null;
}
