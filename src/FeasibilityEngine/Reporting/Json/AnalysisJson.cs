using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Contents.Developments;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;
using FeasibilityEngine.Reporting.Json.Timelines;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility analyse' finds at one day.")]
internal sealed class AnalysisJson : AnsweredJson
{
    private readonly Analysis _analysis;
    private readonly DevelopmentFindings? _developments;
    private readonly Timeline? _timeline;
    private readonly AnalysisParts _parts;

    internal AnalysisJson(Analysis analysis, DevelopmentFindings? developments, Timeline? timeline)
        : base(analysis, analysis.IsComplete && (timeline?.IsComplete ?? true), timeline?.Interruptions ?? []) =>
        (_analysis, _developments, _timeline, _parts) = (analysis, developments, timeline, new AnalysisParts(analysis));

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [JsonPropertyOrder(MemberOrder.Supposed)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only with supposed concessions: what they cost in all, from the stated rungs. The costs of sets come on top of it. Null where the search was cut short before it was known what counts.")]
    public AskedCost? ConcededCost => SupposedCost;

    [Description("How many answers there are, whatever is listed.")]
    public CountsJson Counts => new(_analysis);

    [Description("The minimal conflicts among the positions as stated.")]
    public IEnumerable<ConflictJson> Conflicts => _analysis.Conflicts.Select(_parts.Conflict);

    [Description("For 'closed', the minimal conflicts among what cannot be conceded; for 'inconsistent', one conflict without positions, which names a minimal group of rules.")]
    public IEnumerable<ConflictJson> ClosedBy => _analysis.ClosedBy.Select(_parts.Conflict);

    [Description("The minimal sets among all rungs in the file, cheapest first; then those that open with developments.")]
    public IEnumerable<ConcessionSetJson> ConcessionSets => Sets(_analysis.ConcessionSets, _developments?.ConcessionSets);

    [Description("All minimal sets among all rungs as a product: one entry for each part of the scenario that is settled separately.")]
    public IEnumerable<PartJson> ConcessionSetParts => _analysis.ConcessionSetParts.Select(part => new PartJson(part));

    [Description("The minimal sets among the rungs within reach, cheapest first; then those that open with developments.")]
    public IEnumerable<ConcessionSetJson> WithinReach => Sets(_analysis.WithinReach, _developments?.WithinReach);

    [Description("The minimal sets within reach as a product.")]
    public IEnumerable<PartJson> WithinReachParts => _analysis.WithinReachParts.Select(part => new PartJson(part));

    [Description("Every rung and every priced act that cannot be given on that day.")]
    public IEnumerable<OutOfReachJson> OutOfReach => _analysis.OutOfReach.Select(awaited => new OutOfReachJson(awaited, _parts));

    [Description("How much hangs on what.")]
    public SensitivityJson Sensitivity => new(_analysis.Sensitivity);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where developments were explored: what they would open.")]
    public DevelopmentsJson? Developments => _developments is { } findings ? new DevelopmentsJson(findings) : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The verdict over time, in short: one entry for each day on which anything changes.")]
    public IEnumerable<ShortTimelineEntryJson>? Timeline => _timeline?.Entries.Select(entry => new ShortTimelineEntryJson(_timeline, entry));

    // What is told of a set depends on the facts under its developments.
    private IEnumerable<ConcessionSetJson> Sets(ValueList<ConcessionSet> sets, ValueList<DevelopmentSet>? pairs) => sets.Select(_parts.Set).Concat(
        from pair in pairs ?? []
        where pair.Developments.Count > 0
        group pair by pair.Developments into developed
        let parts = _parts.Under(DevelopedAnalysis.Of(_analysis, _developments!, developed.Key))
        from pair in developed
        select new ConcessionSetJson(pair.Set, pair.Developments, parts));
}
