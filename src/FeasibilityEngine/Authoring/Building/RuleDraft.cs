using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>A rule while it is being built. The steps of the fluent calls write into it.</summary>
internal sealed class RuleDraft(ScenarioBuilder builder, string id)
{
    public ScenarioBuilder Builder => builder;

    public string Id => id;

    public KeyVariable[] Variables { get; set; } = [];

    public ValueList<Binder> For { get; set; } = [];

    public RuleForm? Form { get; private set; }

    public Condition Condition { get; private set; } = Condition.True;

    public ValueList<Reference> Then { get; set; } = [];

    public string? Because { get; set; }

    public ValueList<string> Sources { get; set; } = [];

    /// <summary>What a caller forgot, as an ending of "The rule x has no …"; null where nothing is missing.</summary>
    public string? Missing => Form switch
    {
        null => "condition: call Never, Always, or When and Then",
        RuleForm.When when Then.Count == 0 => "conclusion: call Then after When",
        _ => null,
    };

    public void State(RuleForm form, Condition condition)
    {
        if (Form is not null)
        {
            throw new InvalidOperationException($"The rule '{id}' has its condition already; declare a second rule for a second condition.");
        }

        Condition = builder.Checked(condition);
        Form = form;
    }

    public Rule ToRule() => new(id, Form!.Value, Condition, Then, For, Because, Sources);
}
