using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("A position or a priced act, and where its party stands with it.")]
[ExactlyOneOf("position", "act")]
internal class StandingJson
{
    private readonly Standing _standing;

    internal StandingJson(Standing standing) => _standing = standing;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The position.")]
    public string? Position => _standing.IsAct ? null : _standing.Id;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The priced act.")]
    public string? Act => _standing.IsAct ? _standing.Id : null;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("Whose it is.")]
    public string Party => _standing.Party;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("How far down, counted from the rung at which it is stated on that day, which is 0.")]
    public int Rung => _standing.Rung;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("The file's name for the rung.")]
    public string RungId => _standing.RungId;
}

[Description("A position or a priced act, where its party stands with it, and that in words.")]
internal class GiverJson : StandingJson
{
    private readonly Standing _standing;
    private readonly AnalysisParts _parts;

    internal GiverJson(Standing standing, AnalysisParts parts)
        : base(standing) => (_standing, _parts) = (standing, parts);

    [JsonPropertyOrder(MemberOrder.InWords)]
    [Description("What the party gives there, in words.")]
    public string Says => _parts.Says(_standing);
}

[Description("A concession, and what it costs.")]
internal sealed class ConcessionJson : GiverJson
{
    internal ConcessionJson(Concession concession, AnalysisParts parts)
        : base(concession.To, parts) => Cost = concession.Cost;

    [Description("What it costs, counted from the stated rung.")]
    public decimal Cost { get; }
}

[Description("A rung or a priced act that cannot be given on that day.")]
internal sealed class OutOfReachJson : GiverJson
{
    private readonly OutOfReach _awaited;
    private readonly AnalysisParts _parts;

    internal OutOfReachJson(OutOfReach awaited, AnalysisParts parts)
        : base(awaited.Rung, parts) => (_awaited, _parts) = (awaited, parts);

    [Description("Why not, in sentences.")]
    public IEnumerable<string> Because => _parts.Because(_awaited);
}
