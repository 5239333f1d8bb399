using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json.Explaining;

[Description("A position or a priced act: its rungs, what it clashes with, and in how many sets it is conceded.")]
internal sealed class PositionExplanationJson : ExplanationJson
{
    private readonly PositionExplanation _explanation;
    private readonly AnalysisParts _analysis;

    internal PositionExplanationJson(PositionExplanation explanation, ExplanationParts parts, AnalysisParts analysis)
        : base(explanation, parts) => (_explanation, _analysis) = (explanation, analysis);

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("position", "act")]
    [Description("Which of the two it is.")]
    public ExplainableKind Kind => _explanation.IsAct ? ExplainableKind.Act : ExplainableKind.Position;

    [Description("Whether it counts, on that day and for that question.")]
    public bool Counts => _explanation.Counts;

    [Description("Its rungs from the stated one down; empty where it does not count.")]
    public IEnumerable<RungJson> Rungs => _explanation.Rungs.Select(rung => new RungJson(rung, _analysis));

    [Description("The minimal conflicts that it is in, by id.")]
    public IEnumerable<string> Conflicts => _explanation.Conflicts;

    [Description("In how many of the listed sets it is conceded.")]
    public int ConcededIn => _explanation.ConcededIn;

    [Description("How many sets are listed.")]
    public int Sets => _explanation.Sets;

    [Description("In how many of the listed sets within reach it is conceded.")]
    public int ConcededWithinReach => _explanation.ConcededWithinReach;

    [Description("Whether it is conceded in every minimal set.")]
    public bool Indispensable => _explanation.Indispensable;

    [Description("Whether it could be conceded, but is in no minimal set.")]
    public bool NeverUseful => _explanation.NeverUseful;

    [Description("Where it is indispensable, the minimal conflicts that remain when everyone else gives all they can and it alone stays as it is stated.")]
    public IEnumerable<ConflictJson> Why => _explanation.Why.Select(_analysis.Conflict);
}
