using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("A fact that differs.")]
internal sealed class FactDifferenceJson
{
    internal FactDifferenceJson(FactDifference change) => (Fact, First, Second) = (change.Id, change.First, change.Second);

    [Description("The fact.")]
    public string Fact { get; }

    [Description("Whether it holds in the one analysis; null where that depends on what is agreed, or there is no such fact.")]
    public bool? First { get; }

    [Description("Whether it holds in the other.")]
    public bool? Second { get; }
}

[Description("A position or a priced act that differs.")]
[ExactlyOneOf("position", "act")]
internal sealed class LadderDifferenceJson
{
    private readonly LadderDifference _change;
    private readonly AnalysisParts _side;

    internal LadderDifferenceJson(LadderDifference change, AnalysisParts first, AnalysisParts second) =>
        (_change, _side) = (change, change.Kind == LadderDifferenceKind.LeftReach ? second : first);

    [Description("What differs: whether it counts ('appeared', 'vanished'), where its party stands ('restated'), a rung or what it asks for ('rung-appeared', 'rung-vanished', 'redefined'), or whether it can be given ('came-within-reach', 'left-reach').")]
    public LadderDifferenceKind Change => _change.Kind;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The position.")]
    public string? Position => _change.IsAct ? null : _change.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The priced act.")]
    public string? Act => _change.IsAct ? _change.Id : null;

    [Description("Whose it is.")]
    public string Party => _change.Party;

    [Description("The rung in the one analysis; null where there is none.")]
    public string? First => _change.First;

    [Description("The rung in the other; null where there is none.")]
    public string? Second => _change.Second;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where it came within reach or left it: what it awaits in the analysis in which it is out of reach.")]
    public OutOfReachJson? Awaits => _change.Awaits is { } awaits ? new OutOfReachJson(awaits, _side) : null;
}

[Description("A rung or an act that costs something else.")]
internal sealed class CostDifferenceJson : GiverJson
{
    internal CostDifferenceJson(CostDifference change, AnalysisParts second)
        : base(change.Of, second) => (First, Second) = (change.First, change.Second);

    [Description("What it costs in the one analysis.")]
    public decimal First { get; }

    [Description("What it costs in the other.")]
    public decimal Second { get; }
}

[Description("The minimal sets of a list that differ.")]
internal sealed class SetDifferencesJson
{
    private readonly SetComparison _sets;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal SetDifferencesJson(SetComparison sets, AnalysisParts first, AnalysisParts second) => (_sets, _first, _second) = (sets, first, second);

    [Description("Whether both lists hold all sets that there are; else more may differ.")]
    public bool Whole => _sets.IsComplete;

    [Description("The sets of the second analysis that the first does not have.")]
    public IEnumerable<ConcessionSetJson> Appeared => _sets.Appeared.Select(_second.Set);

    [Description("The sets of the first analysis that the second does not have.")]
    public IEnumerable<ConcessionSetJson> Vanished => _sets.Vanished.Select(_first.Set);

    [Description("The sets of both that cost something else, or are within reach in the one and not in the other.")]
    public IEnumerable<SetPairJson> Changed => _sets.Changed.Select(change => new SetPairJson(change, _first, _second));
}

[Description("A set in both analyses.")]
internal sealed class SetPairJson
{
    private readonly SetDifference _change;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal SetPairJson(SetDifference change, AnalysisParts first, AnalysisParts second) => (_change, _first, _second) = (change, first, second);

    [Description("In the one.")]
    public ConcessionSetJson First => _first.Set(_change.First);

    [Description("In the other.")]
    public ConcessionSetJson Second => _second.Set(_change.Second);
}
