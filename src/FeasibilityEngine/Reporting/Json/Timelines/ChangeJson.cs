using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Json.Parts;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Timelines;

[Description("Something dated that happened.")]
internal sealed class HappenedJson
{
    private readonly TimelineChange _change;

    internal HappenedJson(TimelineChange change, TimelineWording? wording = null) =>
        (_change, Says) = (change, wording is null ? null : wording.Change(change).Plain + ".");

    [Description("What kind of change it is.")]
    public TimelineChangeKind Kind => _change.Kind;

    [Description("The event, the position or the priced act.")]
    public string Id => _change.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where it is about a rung: the file's name for it.")]
    public string? RungId => _change.Rung;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What happened, in words; left out among causes.")]
    public string? Says { get; }
}

[Description("A fact that came to hold or ended.")]
internal sealed class FactChangeJson
{
    private readonly FactChange _fact;
    private readonly TimelineWording? _wording;

    internal FactChangeJson(FactChange fact, TimelineWording? wording) => (_fact, _wording) = (fact, wording);

    [Description("The fact.")]
    public string Fact => _fact.Id;

    [Description("Whether it held before; null where that depends on what is agreed.")]
    public bool? Before => _fact.Before;

    [Description("Whether it holds from that day on; null where that depends on what is agreed.")]
    public bool? After => _fact.After;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The chain from the event through rules, in sentences; left out among causes.")]
    public IEnumerable<string>? Because => _wording?.Because(_fact.Id);
}

[Description("A position that began or ceased to count, or is stated at another rung.")]
internal sealed class PositionChangeJson
{
    private readonly PositionChange _position;

    internal PositionChangeJson(PositionChange position) => _position = position;

    [Description("The position.")]
    public string Id => _position.Id;

    [Description("Whose it is.")]
    public string Party => _position.Party;

    [Description("The rung at which it was stated; null where it did not count.")]
    public string? Before => _position.Before;

    [Description("The rung at which it is stated from that day on; null where it does not count.")]
    public string? After => _position.After;

    [Description("The facts of its 'while' that changed.")]
    public IEnumerable<string> Facts => _position.Facts;
}

[Description("A rung or a priced act that came within reach or fell out of it.")]
internal sealed class ReachChangeJson : StandingJson
{
    private readonly ReachChange _reach;
    private readonly TimelineWording? _wording;

    internal ReachChangeJson(ReachChange reach, TimelineWording? wording)
        : base(reach.Rung) => (_reach, _wording) = (reach, wording);

    [Description("Whether it is within reach from that day on.")]
    public bool WithinReach => _reach.IsWithinReach;

    [Description("The facts that changed and decide it.")]
    public IEnumerable<string> Facts => _reach.Facts;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Why, in sentences; left out among causes.")]
    public IEnumerable<string>? Because => _wording?.Because(_reach);
}

[Description("A minimal conflict of one day.")]
internal sealed class TimelineConflictJson : ConflictMembersJson
{
    internal TimelineConflictJson(Conflict conflict, TimelineWording? wording = null)
        : base(conflict) => Explanation = wording?.Explain(conflict);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Why its members exclude each other, in sentences; only for a conflict that appeared.")]
    public IEnumerable<string>? Explanation { get; }
}
