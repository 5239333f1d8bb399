using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json.Explaining;

[Description("A fact: whether it holds and why, what would change that, and what hangs on it.")]
internal sealed class FactExplanationJson : ExplanationJson
{
    private readonly FactExplanation _explanation;

    internal FactExplanationJson(FactExplanation explanation, ExplanationParts parts)
        : base(explanation, parts) => _explanation = explanation;

    [JsonPropertyOrder(MemberOrder.Kind)]
    [Only("fact")]
    [Description("That it is a fact.")]
    public ExplainableKind Kind { get; } = ExplainableKind.Fact;

    [Description("Whether it holds; null where that depends on what is agreed.")]
    public bool? Holds => Circumstance.Holds;

    [Description("The event that establishes it, or, where it does not hold, the one that ended it; null for neither.")]
    public string? Event => Circumstance.Event;

    [Description("The assumed development that establishes it, or, where it does not hold, the one that ended it; null for neither.")]
    public string? Development => Circumstance.Development;

    [Description("The rule that derives it; null where none does.")]
    public string? Rule => Circumstance.Rule;

    [Description("The facts that made that rule apply.")]
    public IEnumerable<string> Premises => Circumstance.Premises;

    [Description("What would make it hold where it does not, and the other way round.")]
    public IEnumerable<TurnJson> Turns => _explanation.Turns.Select(turn => new TurnJson(turn));

    [Description("The rules that can derive it.")]
    public IEnumerable<FactRuleJson> Rules => _explanation.Rules.Select(rule => new FactRuleJson(rule));

    [Description("The rungs and acts that wait for it or for its end.")]
    public IEnumerable<StandingJson> KeepsOutOfReach => _explanation.KeepsOutOfReach.Select(rung => new StandingJson(rung));

    [Description("What mentions it directly: rungs, as in 'withdrawal-first=ceasefire-first', positions and rules.")]
    public IEnumerable<string> UsedBy => _explanation.UsedBy;

    private Circumstance Circumstance => _explanation.Circumstance;
}

[Description("A rule that can derive a fact.")]
internal sealed class FactRuleJson
{
    internal FactRuleJson(FactRule rule) => (Rule, Applies) = (rule.Rule, rule.Applies);

    [Description("The rule.")]
    public string Rule { get; }

    [Description("Whether it does; null where that depends on what is agreed.")]
    public bool? Applies { get; }
}

[Description("What would change a circumstance: developments, or the passing of time, or both together.")]
internal sealed class TurnJson
{
    private readonly Turn _turn;

    internal TurnJson(Turn turn) => _turn = turn;

    [Description("The developments; empty where time alone does it.")]
    public IEnumerable<string> Developments => _turn.Developments;

    [Description("The later day on which it is so; null where the developments are enough on the day of the analysis.")]
    public DateOnly? On => _turn.On;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Only(false)]
    [Description("There, and false, only where the rules exclude every state then, so that nothing can be agreed.")]
    public bool? RulesAllowState => _turn.RulesAllowState == false ? false : null;
}
