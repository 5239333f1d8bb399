using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;
using FeasibilityEngine.Reporting.Json.Timelines;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility timeline' finds: the verdict over time.")]
internal sealed class TimelineJson
{
    private readonly Timeline _timeline;

    internal TimelineJson(Timeline timeline) => _timeline = timeline;

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("The scenario.")]
    public ScenarioJson Scenario => new(_timeline.Scenario);

    [Description("Whether talks can begin, or a settlement be reached.")]
    public Question Question => _timeline.Question;

    [Description("The developments that were assumed, by name.")]
    public IEnumerable<string> Assumed => _timeline.Assumed;

    [Description("True where the timeline is proven to be whole.")]
    public bool Complete => _timeline.IsComplete;

    [Description("What cut the search short.")]
    public InterruptionsJson Limits => new(_timeline.Interruptions);

    [Description("The verdict over time without gaps.")]
    public IEnumerable<SpanJson> Course => VerdictSpan.Of(_timeline).Select(span => new SpanJson(span));

    [Description("Each day on which anything changes.")]
    [JsonPropertyName("timeline")]
    public IEnumerable<TimelineEntryJson> Entries => _timeline.Entries.Select(entry => new TimelineEntryJson(_timeline, entry));
}

[Description("What cut the search short.")]
internal sealed class InterruptionsJson
{
    private readonly IEnumerable<Interruption> _interruptions;

    internal InterruptionsJson(IEnumerable<Interruption> interruptions) => _interruptions = interruptions;

    [Description("In words: 'the budget of 5 seconds was used up'.")]
    public IEnumerable<string> Interruptions => LimitsJson.InWords(_interruptions);
}

[Description("A stretch of time over which the verdict stays the same.")]
internal sealed class SpanJson
{
    private readonly VerdictSpan _span;

    internal SpanJson(VerdictSpan span) => _span = span;

    [Description("The verdict.")]
    public Verdict Verdict => _span.Verdict;

    [Description("Its first day; null where nothing is dated.")]
    public DateOnly? From => _span.From;

    [Description("Its last day; null for the last stretch.")]
    public DateOnly? Until => _span.Until;
}
