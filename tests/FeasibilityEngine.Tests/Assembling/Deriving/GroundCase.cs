using FeasibilityEngine.Assembling.Deriving;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Assembling.Deriving;

/// <summary>A ground scenario written down by hand, for tests of what comes after grounding.</summary>
internal sealed class GroundCase
{
    private readonly List<GroundIssue> _issues = [];
    private readonly List<GroundAct> _acts = [];
    private readonly List<GroundFact> _facts = [];
    private readonly List<GroundRule> _rules = [];
    private readonly List<ConflictMember> _members = [];

    public static Condition Is(string issue, string option) => new OptionCheck(Ref(issue), [option]);

    public static Condition IsNot(string issue, string option) => new OptionCheck(Ref(issue), [option], Negated: true);

    public static Condition Holds(string name) => new Occurrence(Ref(name));

    public static Reference Ref(string name)
    {
        var parts = name.TrimEnd(']').Split('[');
        return new Reference(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    public GroundCase Issue(string name, params string[] options)
    {
        _issues.Add(new GroundIssue(Ref(name), new Issue(Ref(name).Name, null, options.ToValueList())));
        return this;
    }

    public GroundCase Act(string name)
    {
        _acts.Add(new GroundAct(Ref(name), new Act(Ref(name).Name)));
        return this;
    }

    public GroundCase Fact(string name, FactStanding standing)
    {
        _facts.Add(new GroundFact(Ref(name), new Fact(Ref(name).Name), standing));
        return this;
    }

    public GroundCase Never(string id, Condition condition, string? because = null) =>
        Rule(new Rule(id, RuleForm.Never, condition, Because: because), null);

    public GroundCase Always(string id, Condition condition, string? because = null) =>
        Rule(new Rule(id, RuleForm.Always, condition, Because: because), null);

    public GroundCase When(string id, Condition condition, string then) =>
        Rule(new Rule(id, RuleForm.When, condition, [Ref(then)]), Ref(then));

    public GroundCase Member(string id, Condition accepts, string party = "a")
    {
        var position = new Position(id, party, PositionKind.Precondition, [new Rung(Rung.Requires, accepts)]);
        var ladder = new Ladder(id, new Party(party, party), position, null, [new GroundRung(Rung.Requires, accepts, 0)]);
        _members.Add(new ConflictMember(ladder, 0, accepts));
        return this;
    }

    /// <summary>The scenario that declares what was written down.</summary>
    public Scenario Scenario => new()
    {
        Id = "case",
        Name = "Case",
        Parties = [new Party("a", "Alpha"), new Party("b", "Beta"), new Party("c", "Gamma")],
        Issues = _issues.Select(issue => issue.Declaration).DistinctBy(issue => issue.Id).ToValueList(),
        Acts = _acts.Select(act => act.Declaration).DistinctBy(act => act.Id).ToValueList(),
        Facts = _facts.Select(fact => fact.Declaration).DistinctBy(fact => fact.Id).ToValueList(),
        Rules = _rules.Select(rule => rule.Rule).ToValueList(),
        Positions = _members.Select(member => member.Ladder.Position!).ToValueList(),
    };

    /// <summary>All members and rules as a conflict, with its derivation.</summary>
    public Conflict Conflict() => new()
    {
        Id = "conflict-1",
        Kind = ConflictKind.Exclusive,
        Positions = _members.Select(member => new Standing
        {
            Id = member.Ladder.Id,
            IsAct = false,
            Party = member.Ladder.Party.Id,
            Rung = 0,
            RungId = Rung.Requires,
        }).ToValueList(),
        Rules = _rules.Select(rule => new RuleUse(rule.Rule.Id, [rule.Condition])).ToValueList(),
        Derivation = Derive(),
    };

    /// <summary>The derivation from all members and rules.</summary>
    public Derivation Derive(long effort = Deriver.DefaultEffort)
    {
        var ground = new GroundScenario(
            Scenario,
            Question.Talks,
            null,
            [],
            _issues.ToValueList(),
            _acts.ToValueList(),
            _facts.ToValueList(),
            _rules.ToValueList(),
            _members.Select(member => member.Ladder).ToValueList(),
            []);
        return new Deriver(ground, effort).Derive(_members, _rules);
    }

    /// <summary>A derivation in short, one line a step: <c>0: x is a &lt;= member; 1</c>, cases indented.</summary>
    public static string Short(Derivation derivation, string indent = "") => string.Concat(
        derivation.Steps.Select((step, i) =>
            $"{indent}{i}: {step.Concludes?.ToString() ?? "contradiction"}"
            + $" <= {string.Join(", ", step.Positions.Concat(step.Rules).Concat(step.Facts).Concat(step.Steps.Select(s => $"#{s}")))}\n"
            + string.Concat(step.Cases.Select(c => $"{indent}  if {c.Condition}\n" + Short(c.Derivation, indent + "    ")))));

    private GroundCase Rule(Rule rule, Reference? then)
    {
        _rules.Add(new GroundRule(rule, [], rule.Condition, then));
        return this;
    }
}
