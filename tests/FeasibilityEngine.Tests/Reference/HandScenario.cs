using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Short ways to write tiny scenarios by hand: parties <c>alba</c> and <c>boro</c>, positions of either.</summary>
internal static class HandScenario
{
    public static readonly DateOnly January = new(2022, 1, 1);
    public static readonly DateOnly February = new(2022, 2, 1);
    public static readonly DateOnly March = new(2022, 3, 1);

    public static Scenario Of(
        ValueList<Position> positions,
        ValueList<Issue>? issues = null,
        ValueList<Act>? acts = null,
        ValueList<Fact>? facts = null,
        ValueList<Rule>? rules = null,
        ValueList<Event>? events = null,
        DateOnly? asOf = null) => new()
        {
            Id = "by-hand",
            Name = "By hand",
            AsOf = asOf,
            Parties = [new Party("alba", "Alba"), new Party("boro", "Boro"), new Party("cyra", "Cyra", "mediator")],
            Issues = issues ?? [],
            Acts = acts ?? [],
            Facts = facts ?? [],
            Rules = rules ?? [],
            Events = events ?? [],
            Positions = positions,
        };

    public static Position Precondition(string id, string party, params ValueList<Rung> rungs) =>
        new(id, party, PositionKind.Precondition, rungs);

    public static Position RedLine(string id, string party, Condition requires) =>
        new(id, party, PositionKind.RedLine, [Requires(requires)]);

    public static Rung Requires(Condition accepts) => new(Rung.Requires, accepts);

    public static Rung Waive(decimal cost) => new(Rung.Waive, Condition.True, cost);

    public static Condition Is(string issue, string option) => new OptionCheck(new Reference(issue), [option]);

    /// <summary>The act is performed, or the fact holds.</summary>
    public static Condition Holds(string name) => new Occurrence(new Reference(name));

    public static Rule Never(string id, Condition condition) => new(id, RuleForm.Never, condition);

    public static Rule Always(string id, Condition condition) => new(id, RuleForm.Always, condition);

    public static Rule When(string id, Condition condition, string then) => new(id, RuleForm.When, condition, [new Reference(then)]);

    public static IEnumerable<string> Names(this IEnumerable<ReferenceSet> sets) => sets.Select(set => set.ToString());
}
