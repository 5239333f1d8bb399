using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Finds out how the members of a conflict and its rules lead to a contradiction, in steps that a reader can follow:
/// "talks need troops[donetsk] is withdrawn", "talks need status[donetsk] is recognised-russian", "no rule allows both".
/// Each step names exactly the members, rules, settled facts and earlier steps that it needs, and every step is needed.
/// </summary>
/// <remarks>
/// Statements are found by propagation over three-valued (Kleene) evaluation, in rounds, so that the shortest chains come first;
/// where propagation is stuck, the smallest undecided condition is split into cases. Not safe for use by two threads at once.
/// Deterministic: the same scenario, members and rules give an equal derivation.
/// </remarks>
internal sealed class Deriver
{
    /// <summary>How many conditions a derivation may evaluate before the deriver gives up; well under a second.</summary>
    public const long DefaultEffort = 100_000;

    // Each statement costs a search of its own; who reads derivations longer than this gains nothing.
    private const int MostToShorten = 40;

    private readonly Dictionary<Reference, GroundIssue> _issues;
    private readonly Dictionary<Reference, GroundFact> _facts;
    private readonly ILookup<Reference, GroundRule> _derivations;
    private readonly OrderReading _order;
    private readonly long _effort;

    /// <summary>Prepares to derive conflicts of one scenario at one day. The settled facts are taken from it.</summary>
    public Deriver(GroundScenario ground, long effort = DefaultEffort)
    {
        _issues = ground.Issues.ToDictionary(issue => issue.Reference);
        _facts = ground.Facts.ToDictionary(fact => fact.Reference);
        _derivations = ground.Rules.Where(rule => rule.Then is not null).ToLookup(rule => rule.Then!);
        _order = new OrderReading(ground);
        _effort = effort;
    }

    /// <summary>
    /// The derivation of a contradiction from the members, the rules and the settled facts. Where it would take more than the
    /// effort allows, one step that lists all members and rules: never wrong, never endless, only less telling.
    /// </summary>
    /// <param name="members">The members, in the order of their names.</param>
    /// <param name="rules">The ground rules that the conflict needs, in the order of their names.</param>
    public Derivation Derive(IReadOnlyList<ConflictMember> members, IReadOnlyList<GroundRule> rules)
    {
        if (Constraints(members, rules) is not { } constraints)
        {
            return Unexplained(members, rules);
        }

        var space = new DerivationSpace(_issues, _facts, constraints.SelectMany(c => DerivationSubject.In(c.MustHold)));
        return Refute(space, constraints, null) is { } found
            ? Shortened(space, constraints, found).Numbered()
            : Unexplained(members, rules);
    }

    private Refutation? Refute(
        DerivationSpace space, IEnumerable<DerivationConstraint> constraints, IReadOnlySet<(DerivationConstraint, int)>? allowed)
    {
        var scope = new DerivationScope();
        return new DerivationSearch(space, constraints, _effort, allowed).Refute(scope) is { } contradiction
            ? new Refutation(scope, contradiction)
            : null;
    }

    // Where one key would do throughout, the first search may have argued with two: try without each statement in turn.
    private Refutation Shortened(DerivationSpace space, List<DerivationConstraint> constraints, Refutation found)
    {
        var statements = found.Statements;
        if (statements.Count > MostToShorten)
        {
            return found;
        }

        foreach (var statement in statements)
        {
            var rest = found.Statements.ToHashSet();
            if (rest.Remove(statement)
                && Refute(space, constraints.Where(found.Uses).ToList(), rest) is { } shorter
                && shorter.Size < found.Size)
            {
                found = shorter;
            }
        }

        return found;
    }

    /// <summary>The derivation that only lists the members and rules, in one step.</summary>
    public static Derivation Unexplained(IReadOnlyList<ConflictMember> members, IReadOnlyList<GroundRule> rules) =>
        new([
            new DerivationStep
            {
                Concludes = null,
                Positions = members.Select(member => member.Ladder.Id).ToValueList(),
                Rules = rules.Select(rule => rule.Rule.Id).Distinct().ToValueList(),
                Facts = [],
                Steps = [],
                Cases = [],
            },
        ]);

    // Null where the order of acts is too much to be told.
    private List<DerivationConstraint>? Constraints(IReadOnlyList<ConflictMember> members, IReadOnlyList<GroundRule> rules)
    {
        var constraints = new List<DerivationConstraint>();
        var ordered = members.Select(m => m.Accepts).Concat(rules.Select(r => r.Condition)).Any(ConditionParts.HasOrder);
        foreach (var member in members)
        {
            if (_order.Accepted(member, ordered) is not { } accepted)
            {
                return null;
            }

            Add(constraints, NormalForm.Of(accepted, true), position: member.Ladder.Id);
        }

        foreach (var rule in rules)
        {
            var condition = _order.AtTheEnd(rule.Condition);
            var mustHold = rule.Rule.Form switch
            {
                RuleForm.Never => NormalForm.Of(condition, false),
                RuleForm.Always => NormalForm.Of(condition, true),
                _ => NormalForm.Of(condition.Implies(new Occurrence(rule.Then!)), true),
            };
            Add(constraints, mustHold, rule: rule.Rule.Id);
        }

        AddClosedWorld(constraints);
        if (_order.Axioms(constraints.Select(c => c.MustHold)) is not { } axioms)
        {
            return null;
        }

        constraints.AddRange(axioms.Select(axiom => new DerivationConstraint(axiom)));
        return constraints;
    }

    // A fact that depends on what is agreed holds only where one of its rules derives it.
    private void AddClosedWorld(List<DerivationConstraint> constraints)
    {
        var seen = new HashSet<Reference>();
        for (var i = 0; i < constraints.Count; i++)
        {
            foreach (var reference in DerivationSubject.In(constraints[i].MustHold).Where(s => s.Second is null).Select(s => s.First).ToList())
            {
                if (_facts.TryGetValue(reference, out var fact) && fact.Standing == FactStanding.Negotiable && seen.Add(reference))
                {
                    var support = NormalForm.Either(_derivations[reference].Select(rule => NormalForm.Of(_order.AtTheEnd(rule.Condition), true)));
                    var closed = NormalForm.Either([new Negation(new Occurrence(reference)), support]);
                    Add(constraints, closed, fact: reference.ToString());
                }
            }
        }
    }

    // The parts of a conjunction are constraints of their own, so that a step says no more than it needs.
    private static void Add(
        List<DerivationConstraint> constraints, Condition mustHold, string? position = null, string? rule = null, string? fact = null)
    {
        foreach (var part in NormalForm.Parts(mustHold))
        {
            constraints.Add(new DerivationConstraint(part, position, rule, fact));
        }
    }
}
