using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Timelines;

[Description("A day on which anything changes: what happened, and what followed.")]
internal sealed class TimelineEntryJson : ConsequencesJson
{
    private readonly Timeline _timeline;
    private readonly TimelineEntry _entry;
    private readonly TimelineWording _wording;

    internal TimelineEntryJson(Timeline timeline, TimelineEntry entry)
        : this(timeline, entry, new TimelineWording(timeline, entry))
    {
    }

    private TimelineEntryJson(Timeline timeline, TimelineEntry entry, TimelineWording wording)
        : base(entry.Followed, wording) => (_timeline, _entry, _wording) = (timeline, entry, wording);

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("The day; null only where nothing is dated.")]
    public DateOnly? On => _entry.On;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("What happened, in words; null where only positions or fallbacks changed.")]
    public string? Event => ShortTimelineEntryJson.EventsOf(_timeline, _entry);

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("The verdict from that day on.")]
    public Verdict Verdict => _entry.Verdict;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where the rules exclude every state: a minimal group of rules that does.")]
    public IEnumerable<string>? Contradiction => ShortTimelineEntryJson.ContradictionOf(_entry);

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("Whether the verdict differs from that of the entry before; never on the first day.")]
    public bool Changed => _entry.VerdictChanged;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("What happened.")]
    public IEnumerable<HappenedJson> Happened => _entry.Happened.Select(change => new HappenedJson(change, _wording));

    [JsonPropertyOrder(MemberOrder.Last)]
    [Description("For a change of verdict, each minimal group of changes that is enough for it.")]
    public IEnumerable<CauseJson> Causes => _entry.Causes.Select(cause => new CauseJson(cause));

    [JsonPropertyOrder(MemberOrder.Last)]
    [Description("True where there are proven to be no other causes.")]
    public bool CausesExact => _entry.AreCausesProven;
}

[Description("A minimal group of changes that is enough for a change of verdict.")]
internal sealed class CauseJson
{
    private readonly VerdictCause _cause;

    internal CauseJson(VerdictCause cause) => _cause = cause;

    [Description("The changes.")]
    public IEnumerable<HappenedJson> Changes => _cause.Changes.Select(change => new HappenedJson(change));

    [Description("What follows from these alone, without sentences.")]
    public ConsequencesJson Through => new(_cause.Through, wording: null);
}
