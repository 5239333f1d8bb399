using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Finds which rules make a conflict's members exclude each other. Here every rule has a guard and facts are statements of their
/// own: a fact holds only where the scenario's events and rules allow it (closed world), and a derivation compels its fact only
/// while its guard is assumed. So leaving out a rule never makes less possible, and a minimal group of rules is well defined.
/// </summary>
internal sealed class Reasons
{
    private readonly CompiledScenario _compiled;
    private readonly ComponentOracle _system;
    private readonly ConditionCompiler _compiler;
    private readonly SortedDictionary<string, int> _ruleGuards = new(StringComparer.Ordinal);
    private readonly List<(GroundRule Rule, int Guard)> _instances = [];
    private readonly Dictionary<string, int> _memberGuards = new(StringComparer.Ordinal);

    public Reasons(CompiledScenario compiled, Component component)
    {
        _compiled = compiled;
        var members = component.Ladders
            .SelectMany(l => compiled.Ground.Ladders[l].Rungs)
            .SelectMany(r => Mentions.Of(r.Accepts));
        var rules = Relevant(component, members);
        var mentioned = rules.SelectMany(r => r.Premises).Concat(members).Concat(component.Variables).ToHashSet();
        _system = new ComponentOracle(compiled, mentioned.Where(m => compiled.Space.IsIssue(m) || compiled.Space.IsAct(m)).OrderBy(m => m.ToString(), StringComparer.Ordinal));
        _compiler = new ConditionCompiler(compiled.Pool, compiled.Space, fact => compiled.Pool.Variable(compiled.Space.OfFact(fact)));
        AssertClosedWorld(mentioned.Concat(rules.Where(r => r.Then is not null).Select(r => r.Then!)).Where(compiled.Space.IsFact).ToHashSet());
        foreach (var rule in rules)
        {
            var guard = _system.Oracle.NewVariable(preferred: true);
            _system.AssertGuarded(guard, _compiler.Compile(rule));
            _instances.Add((rule, guard));
            if (!_ruleGuards.TryGetValue(rule.Rule.Id, out var whole))
            {
                _ruleGuards.Add(rule.Rule.Id, whole = _system.Oracle.NewVariable(preferred: true));
            }

            _system.Oracle.AddClause([-whole, guard]);
        }
    }

    /// <summary>
    /// A group of ground rules with which the members cannot stand together, such that no rule of it can be left out, and no
    /// binding of a rule either; null where the budget ran out.
    /// </summary>
    /// <exception cref="InvalidOperationException">The members can stand together, though the search said otherwise: a bug.</exception>
    public IReadOnlyList<GroundRule>? Find(IReadOnlyList<Member> members, SearchBudget budget)
    {
        var standing = members.Select(GuardOf).ToArray();
        var answer = budget.Ask(_system.Oracle, [.. standing, .. _ruleGuards.Values]);
        if (answer != Answer.Impossible)
        {
            return answer == Answer.GaveUp ? null : throw new InvalidOperationException("A conflict that was found is none under all rules.");
        }

        var core = _system.Oracle.Core.ToArray().ToHashSet();
        if (CoreShrinking.Shrink(_system.Oracle, standing, _ruleGuards.Values.Where(core.Contains).ToList(), budget) is not { } rules)
        {
            return null;
        }

        var needed = _ruleGuards.Where(r => rules.Contains(r.Value)).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var candidates = _instances.Where(i => needed.Contains(i.Rule.Rule.Id)).ToList();
        return CoreShrinking.Shrink(_system.Oracle, standing, candidates.Select(i => i.Guard).ToList(), budget) is not { } instances
            ? null
            : candidates.Where(i => instances.Contains(i.Guard)).Select(i => i.Rule).ToList();
    }

    private int GuardOf(Member member)
    {
        if (!_memberGuards.TryGetValue(member.Name, out var guard))
        {
            guard = _system.Oracle.NewVariable(preferred: true);
            _system.AssertGuarded(guard, _compiler.Compile(member.Accepted));
            _memberGuards.Add(member.Name, guard);
        }

        return guard;
    }

    /// <summary>The component's constraints, and the derivations of the facts that they, the members and other derivations mention.</summary>
    private List<GroundRule> Relevant(Component component, IEnumerable<Reference> members)
    {
        var derivations = _compiled.Ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!);
        var chosen = component.Constraints.Select(c => c.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        var pending = new Queue<Reference>(component.Constraints.SelectMany(c => c.Rule.Premises).Concat(members));
        var seen = new HashSet<Reference>();
        while (pending.TryDequeue(out var mentioned))
        {
            if (!seen.Add(mentioned))
            {
                continue;
            }

            foreach (var derivation in derivations[mentioned])
            {
                chosen.Add(derivation);
                foreach (var premise in derivation.Premises)
                {
                    pending.Enqueue(premise);
                }
            }
        }

        return _compiled.Ground.Rules.Where(chosen.Contains).ToList();
    }

    private void AssertClosedWorld(HashSet<Reference> facts)
    {
        foreach (var fact in _compiled.Ground.Facts.Where(f => facts.Contains(f.Reference)))
        {
            var itself = _compiled.Pool.Variable(_compiled.Space.OfFact(fact.Reference));
            if (fact is { Standing: FactStanding.True, DerivedBy: null })
            {
                _system.Assert(itself);
            }
            else
            {
                _system.Assert(_compiled.Pool.Or([_compiled.Pool.Not(itself), _compiled.FactFormula(fact.Reference)]));
            }
        }
    }
}
