using System.Diagnostics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// Finds which rules make a conflict's members exclude each other. Here every rule has a guard and facts are statements of their
/// own: a fact holds only where the scenario's events and rules allow it (closed world), and a derivation compels its fact only
/// while its guard is assumed. So leaving out a rule never makes less possible, and a minimal group of rules is well defined.
/// </summary>
internal sealed class ConflictRules
{
    /// <summary>From so many rules on, a group that is a small part of them is made minimal in a system of its own.</summary>
    private const int ManyRules = 1_000;

    private readonly CompiledScenario _compiled;
    private readonly Component _order;
    private readonly ComponentOracle _system;
    private readonly ConditionCompiler _compiler;
    private readonly AcceptanceCompiler _acceptances;
    private readonly HashSet<Moment> _moments = [Moment.End];
    private readonly HashSet<Reference> _facts;
    private readonly List<(GroundRule Rule, int Guard)> _instances = [];

    // The guards of whole rules in the order of the rules' names, and by guard which rule it is.
    private readonly int[] _ruleGuards;
    private readonly Dictionary<int, string> _ruleOfGuard;
    private readonly Dictionary<string, int> _memberGuards = new(StringComparer.Ordinal);

    // Set where the order of acts of other components is asserted too: which they are depends on the rules that are known.
    private bool _looksBeyond;

    public ConflictRules(CompiledScenario compiled, Component component)
        : this(compiled, component, Relevant(compiled, component), component.Variables.Concat(MentionedOnLadders(compiled, component)))
    {
    }

    /// <summary>Knows some rules only; <paramref name="others"/> is what is asked about besides.</summary>
    public ConflictRules(CompiledScenario compiled, Component order, IReadOnlyList<GroundRule> rules, IEnumerable<Reference> others)
    {
        _compiled = compiled;
        _order = order;
        var mentioned = rules.SelectMany(r => r.Premises).Concat(others).ToHashSet();
        _facts = mentioned.Concat(rules.Where(r => r.Then is not null).Select(r => r.Then!)).Where(compiled.Space.IsFact).ToHashSet();

        // The closed world ties facts to what every rule behind them looks at, also where that rule is not among those known here.
        var behind = Mentions.Behind(mentioned.Concat(_facts), compiled.Derivations)
            .Where(m => compiled.Space.IsIssue(m) || compiled.Space.IsAct(m))
            .OrderBy(m => m.ToString(), StringComparer.Ordinal).ToList();
        _system = new ComponentOracle(compiled, behind);
        _system.AssertOrder(order);
        AssertOrderBeyond(order, behind);
        _compiler = At(Moment.End);
        _acceptances = new AcceptanceCompiler(compiled, At);
        AssertClosedWorld(Moment.End);
        var guards = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(r => !compiled.IsPointless(r)))
        {
            var guard = _system.Oracle.NewVariable(preferred: true);
            _system.AssertGuarded(guard, _compiler.Compile(rule));
            _instances.Add((rule, guard));
            if (!guards.TryGetValue(rule.Rule.Id, out var whole))
            {
                guards.Add(rule.Rule.Id, whole = _system.Oracle.NewVariable(preferred: true));
            }

            _system.Oracle.AddClause([-whole, guard]);
        }

        _ruleGuards = [.. guards.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => rule.Value)];
        _ruleOfGuard = guards.ToDictionary(rule => rule.Value, rule => rule.Key);
    }

    /// <summary>
    /// A group of ground rules with which the members cannot stand together, such that no rule of it can be left out, and no
    /// binding of a rule either; null where the budget ran out.
    /// </summary>
    /// <exception cref="UnreachableException">The members can stand together, though the search said otherwise: a bug.</exception>
    public IReadOnlyList<GroundRule>? Find(IReadOnlyList<Member> members, SearchBudget budget)
    {
        var group = FindHere(members, budget);
        if (group is null || !RestsOnDerivedFacts(group, members))
        {
            return group;
        }

        if (budget.IsSpent())
        {
            return null;
        }

        // Without a derivation its facts are no longer certain, and then a rule's other bindings, in other components or
        // idle as long as the facts are certain, can matter too.
        var names = group.Select(r => r.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var everywhere = _compiled.Ground.Rules.Where(r => names.Contains(r.Rule.Id) && !_compiled.IsPointless(r)).ToList();
        return everywhere.Count == _instances.Count(i => names.Contains(i.Rule.Rule.Id))
            ? group
            : new ConflictRules(_compiled, Whole(_compiled), everywhere, members.SelectMany(m => Mentions.Of(m.Accepted))).FindHere(members, budget);
    }

    private IReadOnlyList<GroundRule>? FindHere(IReadOnlyList<Member> members, SearchBudget budget)
    {
        var standing = members.Select(GuardOf).ToArray();
        var answer = budget.Ask(_system.Oracle, [.. standing, .. _ruleGuards]);
        if (answer != Answer.Impossible)
        {
            return answer == Answer.GaveUp ? null : throw new UnreachableException("A bug: a conflict that was found is none under all rules.");
        }

        var core = _system.Oracle.Core.ToArray().Where(_ruleOfGuard.ContainsKey).OrderBy(guard => _ruleOfGuard[guard], StringComparer.Ordinal).ToList();
        if (_ruleGuards.Length >= ManyRules && core.Count < _ruleGuards.Length / 4 && !_looksBeyond)
        {
            // Each question here decides what every rule mentions, though only the rules of the core count from now on.
            var names = core.Select(guard => _ruleOfGuard[guard]).ToHashSet(StringComparer.Ordinal);
            return new ConflictRules(_compiled, _order, _instances.Where(i => names.Contains(i.Rule.Rule.Id)).Select(i => i.Rule).ToList(), members.SelectMany(m => Mentions.Of(m.Accepted)))
                .FindHere(members, budget);
        }

        if (CoreShrinking.Shrink(_system.Oracle, standing, core, budget) is not { } rules)
        {
            return null;
        }

        var needed = rules.Select(guard => _ruleOfGuard[guard]).ToHashSet(StringComparer.Ordinal);
        var candidates = _instances.Where(i => needed.Contains(i.Rule.Rule.Id)).ToList();
        return CoreShrinking.Shrink(_system.Oracle, standing, candidates.Select(i => i.Guard).ToList(), budget) is not { } instances
            ? null
            : candidates.Where(i => instances.Contains(i.Guard)).Select(i => i.Rule).ToList();
    }

    /// <summary>The oracle with everything in it.</summary>
    public ComponentOracle System => _system;

    /// <summary>What to assume so that every rule counts.</summary>
    public IReadOnlyCollection<int> AllRules => _ruleGuards;

    /// <summary>What to assume so that a member stands.</summary>
    public int GuardOf(Member member)
    {
        if (!_memberGuards.TryGetValue(member.Name, out var guard))
        {
            guard = _system.Oracle.NewVariable(preferred: true);
            _system.AssertGuarded(guard, _acceptances.Of(member.Chain.Ladder, member.Accepted));
            _memberGuards.Add(member.Name, guard);
        }

        return guard;
    }

    // A fact that is settled ties nothing to the component, so the rules behind it may look at acts of others: these come in an order too.
    private void AssertOrderBeyond(Component component, List<Reference> behind)
    {
        var own = component.Variables.ToHashSet();
        if (!behind.Exists(act => !own.Contains(act) && _compiled.Order.IsOrdered(act)))
        {
            return;
        }

        _looksBeyond = true;
        var acts = behind.ToHashSet();
        foreach (var axiom in _compiled.Order.Consistency.Concat(_compiled.Order.NotAfterTalks)
            .Where(axiom => _compiled.Pool.VariablesOf(axiom).SelectMany(_compiled.Space.OwnersOf).All(acts.Contains)))
        {
            _system.Assert(axiom);
        }
    }

    private ConditionCompiler At(Moment moment) => new(
        _compiled.Pool, _compiled.Space, _compiled.Order, moment, fact => FactAt(fact, moment.Kind == MomentKind.TalksBegin ? Moment.End : moment));

    /// <summary>A fact at a point of the path. Facts of points in between follow from the same rules, under the same guards.</summary>
    private Formula FactAt(Reference fact, Moment moment)
    {
        if (_moments.Add(moment))
        {
            AssertClosedWorld(moment);
            var compiler = At(moment);
            foreach (var (rule, guard) in _instances.Where(i => i.Rule.Then is not null))
            {
                _system.AssertGuarded(guard, compiler.Compile(rule));
            }
        }

        return _compiled.Pool.Variable(_compiled.Space.OfFact(fact, moment));
    }

    /// <summary>All issues, acts and constraints of a scenario, as if they were one component without ladders.</summary>
    public static Component Whole(CompiledScenario compiled) => new(
        [.. compiled.Ground.Acts.Select(a => a.Reference).Where(compiled.Space.IsAct), .. compiled.Ground.Issues.Select(i => i.Reference)],
        compiled.Constraints,
        compiled.Order.Consistency,
        compiled.Order.NotAfterTalks,
        []);

    private bool RestsOnDerivedFacts(IEnumerable<GroundRule> group, IEnumerable<Member> members) =>
        group.SelectMany(r => r.Premises).Concat(members.SelectMany(m => Mentions.Of(m.Accepted)))
            .Where(_compiled.Space.IsFact)
            .Any(f => _compiled.FactFormula(f) is var holds && !holds.IsFalse && !_compiled.IsEstablished(f));

    /// <summary>The component's constraints, and the derivations of the facts that they, the ladders and other derivations mention.</summary>
    public static List<GroundRule> Relevant(CompiledScenario compiled, Component component)
    {
        var derivations = compiled.Derivations;
        var chosen = component.Constraints.Select(c => c.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        var behind = Mentions.Behind(component.Constraints.SelectMany(c => c.Rule.Premises).Concat(MentionedOnLadders(compiled, component)), derivations);
        chosen.UnionWith(behind.SelectMany(mentioned => derivations[mentioned]));
        return compiled.Ground.Rules.Where(chosen.Contains).ToList();
    }

    private static IEnumerable<Reference> MentionedOnLadders(CompiledScenario compiled, Component component) =>
        component.Ladders.SelectMany(l => compiled.Ground.Ladders[l].Rungs).SelectMany(r => Mentions.Of(r.Accepts));

    private void AssertClosedWorld(Moment moment)
    {
        foreach (var fact in _compiled.Ground.Facts.Where(f => _facts.Contains(f.Reference)))
        {
            var itself = _compiled.Pool.Variable(_compiled.Space.OfFact(fact.Reference, moment));
            if (_compiled.IsEstablished(fact.Reference))
            {
                _system.Assert(itself);
            }
            else
            {
                _system.Assert(_compiled.Pool.Or([_compiled.Pool.Not(itself), _compiled.FactFormula(fact.Reference, moment)]));
            }
        }
    }
}
