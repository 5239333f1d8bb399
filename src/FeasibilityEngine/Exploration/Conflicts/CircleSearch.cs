using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// Tells whether a conflict is one of order, and by which circle: A before B, B before C, C before A. Its oracle lets every
/// statement about order be chosen freely; what can stand together there but not in a real order goes in a circle.
/// </summary>
internal sealed class CircleSearch
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly SearchBudget _budget;
    private readonly CompiledScenario _freed;
    private readonly IReadOnlyList<Member> _members;
    private readonly ComponentOracle _system;
    private readonly IReadOnlyCollection<int> _rules;
    private readonly List<Reference> _acts;
    private readonly int[] _literals;

    private CircleSearch(CompiledScenario freed, IReadOnlyList<Member> members, IReadOnlyList<GroundRule> rules, SearchBudget budget)
    {
        _budget = budget;
        _freed = freed;
        _members = members;
        var mentioned = members.SelectMany(m => Mentions.Of(m.Accepted)).ToList();
        var derivations = freed.Ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!);
        var behind = Mentions.Behind(mentioned.Concat(rules.SelectMany(r => r.Premises)), derivations);
        var inTime = freed.Order.NotAfterTalks.Where(f => freed.Pool.VariablesOf(f).SelectMany(freed.Space.OwnersOf).All(behind.Contains)).ToList();
        var reasons = new ConflictRules(freed, new Component([], [], [], inTime, []), rules, mentioned);
        _system = reasons.System;
        _rules = reasons.AllRules;
        _acts = [Talks, .. behind.Where(freed.Order.IsOrdered).OrderBy(a => a.ToString(), StringComparer.Ordinal)];
        _literals = [.. members.Select(reasons.GuardOf)];
    }

    /// <summary>
    /// The shortest circle that the members of a conflict ask for, from the act whose name comes first; empty where they go in circles
    /// in several ways, depending on what else is chosen; null where the conflict is not one of order, or the budget ran out.
    /// </summary>
    /// <param name="compiled">The scenario.</param>
    /// <param name="members">The conflict's members.</param>
    /// <param name="rules">The conflict's rules; others have no say.</param>
    /// <param name="budget">How long to search.</param>
    public static IReadOnlyList<CircleLink>? Find(
        CompiledScenario compiled, IReadOnlyList<Member> members, IReadOnlyList<GroundRule> rules, SearchBudget budget) =>
        compiled.Order.IsAskedFor && AsksForOrder(compiled.Ground, members, rules) ? new CircleSearch(compiled.Freed, members, rules, budget).Find() : null;

    /// <summary>Whether members, rules or what stands behind their facts ask for an order: without that, one step does for all acts.</summary>
    private static bool AsksForOrder(GroundScenario ground, IReadOnlyList<Member> members, IReadOnlyList<GroundRule> rules)
    {
        if (members.Select(m => m.Accepted).Concat(rules.Select(r => r.Condition)).Any(ConditionParts.HasOrder))
        {
            return true;
        }

        var derivations = ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!);
        var mentioned = members.SelectMany(m => Mentions.Of(m.Accepted)).Concat(rules.SelectMany(r => r.Premises));
        return Mentions.Behind(mentioned, derivations).SelectMany(fact => derivations[fact]).Any(r => ConditionParts.HasOrder(r.Condition));
    }

    private IReadOnlyList<CircleLink>? Find()
    {
        if (_budget.Ask(_system.Oracle, [.. _rules, .. _literals]) != Answer.Possible)
        {
            return null;
        }

        var certain = _acts.Where(a => a == Talks || IsImpossible(-Performed(a))).ToHashSet();
        var links = new Dictionary<Reference, List<(Reference To, bool Strictly)>>();
        foreach (var (first, second) in _freed.Order.Pairs.Where(p => certain.Contains(p.First) && certain.Contains(p.Second)))
        {
            Link(first, second);
            Link(second, first);
        }

        var best = links.Keys.OrderBy(a => a.ToString(), StringComparer.Ordinal)
            .SelectMany(from => links[from].Where(l => l.Strictly).Select(l => Around(links, from, l.To)))
            .OfType<List<(Reference From, bool Strictly, Reference To)>>()
            .MinBy(circle => circle.Count);
        return best is null ? [] : FromTheFirst(best).Select(l =>
        {
            // What different members ask of the two acts, each in one direction, no one of them asks for.
            var together = !l.Strictly && IsImpossible(-Together(l.From, l.To));
            var (asking, throughRules) = Asking(l, together);
            return new CircleLink(l.From, l.Strictly, together, l.To, asking, throughRules);
        }).ToList();

        void Link(Reference first, Reference second)
        {
            var strictly = IsImpossible(NoLater(second, first));
            if (strictly || IsImpossible(-NoLater(first, second)) || IsImpossible(-Together(first, second)))
            {
                (links.TryGetValue(first, out var known) ? known : links[first] = []).Add((second, strictly));
            }
        }
    }

    private bool IsImpossible(int literal) => _budget.Ask(_system.Oracle, [.. _rules, .. _literals, literal]) == Answer.Impossible;

    private int Performed(Reference act) => _system.LiteralOf(_freed.Space.OfAct(act));

    /// <summary>That one act comes no later than another: that the other is not said to come before it.</summary>
    private int NoLater(Reference first, Reference second) => _system.LiteralOf(_freed.Space.OfNoLater(first, second));

    private int Together(Reference first, Reference second) => _system.LiteralOf(_freed.Space.OfTogether(first, second));

    /// <summary>The shortest way back to an act from the one that comes after it, breadth first.</summary>
    private static List<(Reference From, bool Strictly, Reference To)>? Around(
        Dictionary<Reference, List<(Reference To, bool Strictly)>> links, Reference start, Reference next)
    {
        var reached = new Dictionary<Reference, (Reference From, bool Strictly)> { [next] = (start, true) };
        var open = new Queue<Reference>([next]);
        while (open.TryDequeue(out var act) && !reached.ContainsKey(start))
        {
            foreach (var (to, strictly) in links.GetValueOrDefault(act, []).OrderBy(l => l.To.ToString(), StringComparer.Ordinal))
            {
                if (reached.TryAdd(to, (act, strictly)))
                {
                    open.Enqueue(to);
                }
            }
        }

        if (!reached.ContainsKey(start))
        {
            return null;
        }

        var circle = new List<(Reference, bool, Reference)>();
        for (var at = start; circle.Count == 0 || at != start; at = reached[at].From)
        {
            circle.Add((reached[at].From, reached[at].Strictly, at));
        }

        circle.Reverse();
        return circle;
    }

    private static IEnumerable<(Reference From, bool Strictly, Reference To)> FromTheFirst(List<(Reference From, bool Strictly, Reference To)> circle)
    {
        var first = Enumerable.Range(0, circle.Count).MinBy(i => circle[i].From.ToString(), StringComparer.Ordinal);
        return circle.Skip(first).Concat(circle.Take(first));
    }

    /// <summary>The fewest members, as far as leaving out one after the other tells, that ask for a link, and whether it takes the rules besides.</summary>
    private (List<Member> Members, bool ThroughRules) Asking((Reference From, bool Strictly, Reference To) link, bool together)
    {
        var otherwise = link.Strictly ? NoLater(link.To, link.From)
            : together ? -Together(link.From, link.To)
            : -NoLater(link.From, link.To);

        // That both are performed is given here: who asks for the order is looked for, not who asks for the acts.
        int[] performed = [.. new[] { link.From, link.To }.Where(a => a != Talks).Select(Performed)];
        var needed = CoreShrinking.Shrink(_system.Oracle, [otherwise, .. performed, .. _rules], _literals, _budget);
        return needed is null
            ? ([], true)
            : (_members.Where((_, i) => needed.Contains(_literals[i])).ToList(), _budget.Ask(_system.Oracle, [otherwise, .. performed, .. needed]) != Answer.Impossible);
    }
}
