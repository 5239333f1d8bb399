using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("A supposed concession, and what comes of it.")]
[ExactlyOneOf("position", "act")]
internal sealed class SupposedJson
{
    private readonly SupposedConcession _supposed;
    private readonly AnalysisParts _after;

    internal SupposedJson(SupposedConcession supposed, AnalysisParts after) => (_supposed, _after) = (supposed, after);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The position.")]
    public string? Position => _supposed.To switch { null => _supposed.Supposition.Id, { IsAct: false } to => to.Id, _ => null };

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The priced act.")]
    public string? Act => _supposed.To is { IsAct: true } to ? to.Id : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Whose it is; left out where it does not count.")]
    public string? Party => _supposed.To?.Party;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("How far down, counted from the stated rung; left out where it does not count.")]
    public int? Rung => _supposed.To?.Rung;

    [Description("The file's name for the rung.")]
    public string RungId => _supposed.To?.RungId ?? _supposed.Supposition.Rung;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What the party gives there, in words; left out where it does not count.")]
    public string? Says => _supposed.To is { } to ? _after.Says(to) : null;

    [Description("Whether it counts, on that day and for that question.")]
    public bool Counts => _supposed.To is not null;

    [Description("What it costs, counted from the stated rung.")]
    public decimal Cost => _supposed.Cost;

    [Description("Whether it can be given on that day.")]
    public bool WithinReach => _supposed.To is not null && _supposed.Awaits is null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What it awaits where it cannot.")]
    public OutOfReachJson? Awaits => _supposed.Awaits is { } awaits ? new OutOfReachJson(awaits, _after) : null;

    [Description("False where, with this concession alone left out, the verdict is the same and what completes the others costs as much and asks as many concessions; null where that was not found out.")]
    public bool? Helps => _supposed.Helps;
}

[Description("A set that completes the supposed concessions.")]
internal sealed class CompletionJson
{
    private readonly Completion _completion;
    private readonly AnalysisParts _after;

    internal CompletionJson(Completion completion, AnalysisParts after) => (_completion, _after) = (completion, after);

    [Description("What it costs together with the supposed concessions, in all and by party.")]
    public CostJson Cost => new(_completion.TotalCost, _completion.CostByParty);

    [Description("The further concessions; its own cost is that of going on from the supposed ones.")]
    public ConcessionSetJson Set => _after.Set(_completion.Set);
}
