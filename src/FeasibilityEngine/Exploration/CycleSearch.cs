using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Tells whether a conflict is one of order, and by which circle: A before B, B before C, C before A. Its oracle lets every
/// statement about order be chosen freely; what can stand together there but not in a real order goes in a circle.
/// </summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The part of it to which the conflict belongs.</param>
/// <param name="rules">The conflict's rules; others have no say.</param>
/// <param name="budget">How long to search.</param>
internal sealed class CycleSearch(CompiledScenario compiled, Component component, IReadOnlyList<GroundRule> rules, SearchBudget budget)
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly List<Reference> _acts = [Talks, .. component.Variables.Where(compiled.Order.IsOrdered)];

    private readonly Lazy<ComponentOracle> _oracle = new(() => new ComponentOracle(compiled.Freed, Free(compiled.Freed, component, rules)));

    private IOracle Oracle => _oracle.Value.Oracle;

    /// <summary>
    /// The shortest circle that the members ask for, from the act whose name comes first; empty where they go in circles in several
    /// ways, depending on what else is chosen; null where the conflict is not one of order, or the budget ran out.
    /// </summary>
    public IReadOnlyList<CycleLink>? Find(IReadOnlyList<Member> members)
    {
        if (component.Order.Count == 0)
        {
            return null;
        }

        var literals = members.Select(m => _oracle.Value.LiteralOf(Accepted(m))).ToArray();
        if (budget.Ask(Oracle, literals) != Answer.Possible)
        {
            return null;
        }

        var certain = _acts.Where(a => a == Talks || IsImpossible(literals, -Performed(a))).ToHashSet();
        var links = new Dictionary<Reference, List<(Reference To, bool Strictly)>>();
        foreach (var (first, second) in compiled.Freed.Order.Pairs.Where(p => certain.Contains(p.First) && certain.Contains(p.Second)))
        {
            Link(first, second);
            Link(second, first);
        }

        var best = links.Keys.OrderBy(a => a.ToString(), StringComparer.Ordinal)
            .SelectMany(from => links[from].Where(l => l.Strictly).Select(l => Around(links, from, l.To)))
            .OfType<List<(Reference From, bool Strictly, Reference To)>>()
            .MinBy(circle => circle.Count);
        return best is null ? [] : FromTheFirst(best).Select(l => new CycleLink(
            l.From, l.Strictly, links.GetValueOrDefault(l.To, []).Contains((l.From, false)), l.To, Asking(members, literals, l))).ToList();

        void Link(Reference first, Reference second)
        {
            var strictly = IsImpossible(literals, NoLater(second, first));
            if (strictly || IsImpossible(literals, -NoLater(first, second)) || IsImpossible(literals, -Together(first, second)))
            {
                (links.TryGetValue(first, out var known) ? known : links[first] = []).Add((second, strictly));
            }
        }
    }

    private bool IsImpossible(int[] literals, int literal) => budget.Ask(Oracle, [.. literals, literal]) == Answer.Impossible;

    private int Performed(Reference act) => _oracle.Value.LiteralOf(compiled.Freed.Space.OfAct(act));

    /// <summary>That one act comes no later than another: that the other is not said to come before it.</summary>
    private int NoLater(Reference first, Reference second) => _oracle.Value.LiteralOf(compiled.Freed.Space.OfNoLater(first, second));

    private int Together(Reference first, Reference second) => _oracle.Value.LiteralOf(compiled.Freed.Space.OfTogether(first, second));

    private Formula Accepted(Member member) => compiled.Freed.Hypothetical.Concat(compiled.Freed.WithinReach)
        .First(c => c.Ladder == member.Chain.Ladder && c.Rungs.AsSpan().SequenceEqual(member.Chain.Rungs)).Accepts[member.Level];

    private static Component Free(CompiledScenario freed, Component component, IReadOnlyList<GroundRule> rules)
    {
        var counting = rules.ToHashSet(ReferenceEqualityComparer.Instance);
        var acts = component.Variables.ToHashSet();
        return component with
        {
            Constraints = [.. freed.Constraints.Where(c => counting.Contains(c.Rule))],
            Order = [],
            NotAfterTalks = [.. freed.Order.NotAfterTalks.Where(f => freed.Pool.VariablesOf(f).All(v => freed.Space.OwnersOf(v).All(acts.Contains)))],
        };
    }

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

    /// <summary>The fewest members, as far as leaving out one after the other tells, that ask for a link.</summary>
    private List<Member> Asking(IReadOnlyList<Member> members, int[] literals, (Reference From, bool Strictly, Reference To) link)
    {
        var otherwise = link.Strictly ? NoLater(link.To, link.From)
            : IsImpossible(literals, -Together(link.From, link.To)) ? -Together(link.From, link.To)
            : -NoLater(link.From, link.To);

        // That both are performed is given here: who asks for the order is looked for, not who asks for the acts.
        var performed = new[] { link.From, link.To }.Where(a => a != Talks).Select(Performed);
        var needed = CoreShrinking.Shrink(Oracle, [otherwise, .. performed], literals, budget);
        return needed is null ? [] : members.Where((_, i) => needed.Contains(literals[i])).ToList();
    }
}
