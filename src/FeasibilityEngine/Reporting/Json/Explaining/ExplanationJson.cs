using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json.Explaining;

/// <summary>An explanation; its <c>kind</c> tells which.</summary>
[Description("An explanation. Its 'kind' tells which members it has.")]
[JsonDerivedType(typeof(ConflictExplanationJson))]
[JsonDerivedType(typeof(SetExplanationJson))]
[JsonDerivedType(typeof(PositionExplanationJson))]
[JsonDerivedType(typeof(RungExplanationJson))]
[JsonDerivedType(typeof(FactExplanationJson))]
[JsonDerivedType(typeof(RuleExplanationJson))]
internal interface IExplanationJson;

/// <summary>The members of explanations of whatever kind.</summary>
internal abstract class ExplanationJson : IExplanationJson
{
    private readonly Explanation _explanation;
    private readonly ExplanationParts _parts;

    private protected ExplanationJson(Explanation explanation, ExplanationParts parts) => (_explanation, _parts) = (explanation, parts);

    [JsonPropertyOrder(MemberOrder.Name)]
    [Description("What is explained, by its name.")]
    public string Name => _explanation.Name;

    [JsonPropertyOrder(MemberOrder.Last)]
    [Description("The sentences of the text report.")]
    public IEnumerable<string> Sentences => _parts.Sentences(_explanation);
}

[Description("A minimal conflict, and what resolves it.")]
internal sealed class ConflictExplanationJson : ExplanationJson
{
    private readonly ConflictExplanation _explanation;
    private readonly AnalysisParts _analysis;

    internal ConflictExplanationJson(ConflictExplanation explanation, ExplanationParts parts, AnalysisParts analysis)
        : base(explanation, parts) => (_explanation, _analysis) = (explanation, analysis);

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("conflict")]
    [Description("That it is a conflict.")]
    public ExplainableKind Kind { get; } = ExplainableKind.Conflict;

    [Description("The conflict.")]
    public ConflictJson Conflict => _analysis.Conflict(_explanation.Conflict);

    [Description("What the sets concede of its members, the way of most sets first.")]
    public IEnumerable<ResolutionJson> Resolutions => _explanation.Resolutions.Select(way => new ResolutionJson(way));
}

[Description("Concessions that resolve a conflict.")]
internal sealed class ResolutionJson
{
    private readonly ConflictResolution _way;

    internal ResolutionJson(ConflictResolution way) => _way = way;

    [Description("The concessions.")]
    public IEnumerable<StandingJson> Concessions => _way.Concessions.Select(given => new StandingJson(given));

    [Description("The sets that have them, by id.")]
    public IEnumerable<string> Sets => _way.Sets;
}

[Description("A concession set.")]
internal sealed class SetExplanationJson : ExplanationJson
{
    private readonly SetExplanation _explanation;
    private readonly AnalysisParts _analysis;

    internal SetExplanationJson(SetExplanation explanation, ExplanationParts parts, AnalysisParts analysis)
        : base(explanation, parts) => (_explanation, _analysis) = (explanation, analysis);

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("set")]
    [Description("That it is a set.")]
    public ExplainableKind Kind { get; } = ExplainableKind.Set;

    [Description("The set.")]
    public ConcessionSetJson Set => _analysis.Set(_explanation.Set);
}

[Description("A rule: what it says, and what it does.")]
internal sealed class RuleExplanationJson : ExplanationJson
{
    private readonly RuleExplanation _explanation;

    internal RuleExplanationJson(RuleExplanation explanation, ExplanationParts parts)
        : base(explanation, parts) => _explanation = explanation;

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("rule")]
    [Description("That it is a rule.")]
    public ExplainableKind Kind { get; } = ExplainableKind.Rule;

    [Description("Its condition, in the language of the file.")]
    public string Condition => _explanation.Rule.Condition.ToString();

    [Description("The facts that it derives; none for a constraint.")]
    public IEnumerable<string> Then => _explanation.Rule.Then.Select(then => then.ToString());

    [Description("The conflicts that rest on it, by id.")]
    public IEnumerable<string> Conflicts => _explanation.Conflicts;

    [Description("The rungs and acts that wait for the end of a fact that it yields, or for one that it could yield.")]
    public IEnumerable<StandingJson> KeepsOutOfReach => _explanation.KeepsOutOfReach.Select(rung => new StandingJson(rung));
}
