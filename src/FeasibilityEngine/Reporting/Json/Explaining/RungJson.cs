using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json.Explaining;

[Description("A rung of a position, or an act performed or not.")]
internal class RungJson
{
    private readonly RungExplanation _rung;
    private readonly AnalysisParts _analysis;

    internal RungJson(RungExplanation rung, AnalysisParts analysis) => (_rung, _analysis) = (rung, analysis);

    [JsonPropertyOrder(MemberOrder.Name)]
    [Description("Its name, as 'feasibility explain' takes it.")]
    public string Name => _rung.Name;

    [Description("Whether it counts, on that day and for that question.")]
    public bool Counts => _rung.Counts;

    [Description("Whose it is.")]
    public string Party => _rung.Rung.Party;

    [Description("How far down, counted from the rung at which it is stated on that day, which is 0.")]
    public int Rung => _rung.Rung.Rung;

    [Description("The file's name for the rung.")]
    public string RungId => _rung.Rung.RungId;

    [Description("What it asks for, in the language of the file; null where its position does not count.")]
    public string? Accepts => _rung.Accepts?.ToString();

    [Description("What it costs, counted from the stated rung.")]
    public decimal Cost => _rung.Cost;

    [Description("Whether it can be given on that day.")]
    public bool WithinReach => _rung.Counts && _rung.Awaits is null;

    [Description("The day on which it is put forward, where that is still to come; else null.")]
    public DateOnly? TabledOn => _rung.Awaits?.TabledOn;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where waiting for it is in vain: the first day on which its position no longer counts, which comes before the rung is put forward.")]
    public DateOnly? EndsOn => _rung.Awaits?.EndsOn;

    [Description("The condition over facts that it awaits, in the language of the file; null where that is not the reason.")]
    public string? Needs => _rung.Awaits?.Needs?.ToString();

    [Description("What would bring it within reach: fewest developments first, then a later day.")]
    public IEnumerable<TurnJson> Turns => _rung.Turns.Select(turn => new TurnJson(turn));

    [Description("The listed sets that concede to it, by id, those within reach last.")]
    public IEnumerable<string> Sets => _rung.Sets;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Whether some minimal set concedes to it, listed or not. Left out where it does not count, or not all of these sets are known.")]
    public bool? InMinimalSet => _rung.IsInSomeSet;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only for a rung below the stated one that no minimal set concedes to: where its position stands in these instead, strongest first.")]
    public IEnumerable<InsteadJson>? Instead => _rung.Instead?.Select(other => new InsteadJson(other));

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Together with 'instead': the conflicts that remain while its position stands there and all others give all they can.")]
    public IEnumerable<ConflictJson>? Remaining => _rung.Instead is null ? null : _rung.Remaining.Select(_analysis.Conflict);
}

[Description("A rung that does instead of another.")]
internal sealed class InsteadJson : StandingJson
{
    internal InsteadJson(CountedStanding other)
        : base(other.Rung) => (Cost, WithinReach) = (other.Cost, other.IsWithinReach);

    [Description("What it costs, counted from the stated rung.")]
    public decimal Cost { get; }

    [Description("Whether it can be given on that day.")]
    public bool WithinReach { get; }
}

[Description("A rung of a position, or an act performed or not, and what there is to say of it.")]
internal sealed class RungExplanationJson : RungJson, IExplanationJson
{
    private readonly RungExplanation _rung;
    private readonly ExplanationParts _parts;

    internal RungExplanationJson(RungExplanation rung, ExplanationParts parts, AnalysisParts analysis)
        : base(rung, analysis) => (_rung, _parts) = (rung, parts);

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("rung")]
    [Description("That it is a rung.")]
    public ExplainableKind Kind { get; } = ExplainableKind.Rung;

    [JsonPropertyOrder(MemberOrder.Last)]
    [Description("The sentences of the text report.")]
    public IEnumerable<string> Sentences => _parts.Sentences(_rung);
}
