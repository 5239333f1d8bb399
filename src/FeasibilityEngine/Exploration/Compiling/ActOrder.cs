using System.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// The order of the acts that conditions ask about. For two acts A and B there are two variables, "A comes no later than B" and
/// "B comes no later than A": both hold where they come in one step. Formulas ask for what they need; when all are made, the
/// axioms say that this is an order: total, and transitive.
/// </summary>
/// <remarks>
/// Transitivity is demanded for the triangles of a chordal completion of the pairs in use, which is enough to exclude every
/// cycle: a longer cycle has a chord, and one side of the chord is a shorter cycle (as in Bryant and Velev 2002 for equality).
/// So ten acts that are compared two by two cost as little as ten pairs, not as all triples. Talks are compared with everyone
/// and are eliminated last; their variables belong to the other act, so parts of a scenario that share nothing but talks stay apart.
/// </remarks>
/// <param name="pool">Where equal formulas are shared.</param>
/// <param name="space">The variables.</param>
/// <param name="isFree">
/// True where every statement about order stands for itself: "A before B" says nothing about "B before A" or "A together with B", and
/// there are no axioms. What is possible then and impossible in a real order fails by order alone.
/// </param>
internal sealed class ActOrder(FormulaPool pool, StateSpace space, bool isFree = false)
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly SortedDictionary<string, Reference> _acts = new(StringComparer.Ordinal);
    private readonly HashSet<(Reference, Reference)> _pairs = [];
    private readonly Dictionary<Reference, HashSet<Reference>> _neighbours = [];
    private bool _closed;

    /// <summary>True where some condition of the scenario asks for an order.</summary>
    public bool IsAskedFor { get; } =
        space.Ground.Rules.Any(r => ConditionParts.HasOrder(r.Condition))
        || space.Ground.Ladders.Any(l => l.Rungs.Any(r => ConditionParts.HasOrder(r.Accepts)));

    /// <summary>True for an act whose order counts; talks are not one.</summary>
    public bool IsOrdered(Reference act) => _neighbours.ContainsKey(act);

    /// <summary>Total and transitive: what makes the variables an order. Filled by <see cref="Close"/>.</summary>
    public List<Formula> Consistency { get; } = [];

    /// <summary>That each act which no one asks for after talks comes no later than they do. Filled by <see cref="Close"/>.</summary>
    public List<Formula> NotAfterTalks { get; } = [];

    public bool IsPromisable(Reference act) => space.Ground.Promisable.Contains(act);

    /// <summary>True in the states in which the first act comes no later than the second, where both are performed.</summary>
    /// <exception cref="UnreachableException">The two are new, and the axioms are made already: a bug.</exception>
    public Formula NoLater(Reference first, Reference second)
    {
        if (first == second)
        {
            return pool.True;
        }

        Relate(first, second);
        return pool.Variable(space.OfNoLater(first, second));
    }

    /// <summary>True in the states in which two performed acts come in one step.</summary>
    public Formula Together(Reference first, Reference second)
    {
        var together = pool.And([NoLater(first, second), NoLater(second, first)]);
        return isFree && first != second ? pool.Variable(space.OfTogether(first, second)) : together;
    }

    /// <summary>Makes the axioms for all pairs that were asked for.</summary>
    /// <param name="cancellation">Ends it: acts that are all compared with each other take work that grows with their third power.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public void Close(CancellationToken cancellation = default)
    {
        foreach (var act in _acts.Values.ToList())
        {
            var inTime = NoLater(act, Talks);
            if (!IsPromisable(act))
            {
                NotAfterTalks.Add(pool.Or([pool.Not(pool.Variable(space.OfAct(act))), inTime]));
            }
        }

        if (isFree)
        {
            _closed = true;
            return;
        }

        foreach (var (first, second, third) in Triangles(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            Transitive(first, second, third);
            Transitive(second, third, first);
            Transitive(third, first, second);
            Transitive(third, second, first);
            Transitive(second, first, third);
            Transitive(first, third, second);
        }

        foreach (var (first, second) in _pairs.OrderBy(p => p.ToString(), StringComparer.Ordinal))
        {
            Consistency.Add(pool.Or([NoLater(first, second), NoLater(second, first)]));
        }

        _closed = true;
    }

    /// <summary>The pairs that were related, each once.</summary>
    public IEnumerable<(Reference First, Reference Second)> Pairs => _pairs;

    private void Transitive(Reference first, Reference second, Reference third) => Consistency.Add(pool.Or([
        pool.Not(NoLater(first, second)), pool.Not(NoLater(second, third)), NoLater(first, third)]));

    /// <summary>Eliminates act after act, the one with the fewest neighbours first, and joins its neighbours two by two.</summary>
    private List<(Reference, Reference, Reference)> Triangles(CancellationToken cancellation)
    {
        var triangles = new List<(Reference, Reference, Reference)>();
        var left = _acts.Values.ToList();
        while (left.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = left.MinBy(a => _neighbours[a].Count)!;
            left.Remove(next);
            var around = left.Where(_neighbours[next].Contains).ToList();
            for (var i = 0; i < around.Count; i++)
            {
                triangles.Add((next, around[i], Talks));
                for (var j = i + 1; j < around.Count; j++)
                {
                    Relate(around[i], around[j]);
                    triangles.Add((next, around[i], around[j]));
                }

                _neighbours[around[i]].Remove(next);
            }
        }

        return triangles;
    }

    private void Relate(Reference first, Reference second)
    {
        if (_pairs.Contains((first, second)) || _pairs.Contains((second, first)))
        {
            return;
        }

        if (_closed)
        {
            throw new UnreachableException($"A bug: the order of '{first}' and '{second}' is asked for too late.");
        }

        _pairs.Add((first, second));
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            if (one != Talks)
            {
                _acts.TryAdd(one.ToString(), one);
                var neighbours = _neighbours.TryGetValue(one, out var known) ? known : _neighbours[one] = [];
                if (other != Talks)
                {
                    neighbours.Add(other);
                }
            }
        }
    }
}
