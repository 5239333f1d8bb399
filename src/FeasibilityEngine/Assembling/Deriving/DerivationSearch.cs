using System.Numerics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Searches for a contradiction: in rounds, each of which draws every conclusion that one constraint allows from what was known
/// before the round; where a round finds nothing new, by cases.
/// </summary>
internal sealed class DerivationSearch
{
    // Deeper nesting than this no reader follows.
    private const int DeepestCase = 8;

    private readonly DerivationSpace _space;
    private readonly DerivationReasons _reasons;
    private readonly List<(DerivationConstraint Constraint, int[] Variables)> _constraints;
    private readonly List<DerivationNode> _known = [];
    private readonly IReadOnlySet<(DerivationConstraint, int)>? _allowed;
    private readonly HashSet<DerivationConstraint> _split = [];
    private readonly long _limit;
    private BigInteger[] _domains;
    private long _effort;
    private int _depth;

    /// <param name="space">What the constraints speak about.</param>
    /// <param name="constraints">What every state must fulfil.</param>
    /// <param name="limit">After how many evaluations to give up.</param>
    /// <param name="allowed">The only statements to make: of which constraint about which variable; null for any.</param>
    public DerivationSearch(
        DerivationSpace space, IEnumerable<DerivationConstraint> constraints, long limit, IReadOnlySet<(DerivationConstraint, int)>? allowed = null)
    {
        _allowed = allowed;
        _space = space;
        _reasons = new DerivationReasons(space, _known);
        _constraints = constraints.Select(c => (c, space.VariablesOf(c.MustHold))).ToList();
        _limit = limit;
        _domains = space.Full.Select((full, i) => space.Settled[i] ?? full).ToArray();
    }

    /// <summary>
    /// Derives statements into the scope until they contradict each other, and returns the contradiction;
    /// null where it gave up. A contradiction found is right whatever was left untried.
    /// </summary>
    public DerivationNode? Refute(DerivationScope scope)
    {
        while (_effort <= _limit)
        {
            if (Contradiction() is { } contradiction)
            {
                return contradiction;
            }

            if (!Round(scope))
            {
                return Split(scope);
            }
        }

        return null;
    }

    // The contradiction that rests on the fewest statements, of those that can be seen now.
    private DerivationNode? Contradiction()
    {
        DerivationNode? best = null;
        var fewest = int.MaxValue;
        for (var variable = 0; variable < _domains.Length; variable++)
        {
            if (_domains[variable].IsZero)
            {
                Consider(_reasons.Exclusion(variable));
            }
        }

        foreach (var (constraint, variables) in _constraints)
        {
            if (!variables.Any(v => _domains[v].IsZero) && _space.Evaluate(constraint.MustHold, _domains, ref _effort) == false)
            {
                Consider(_reasons.Violation(constraint, variables, ref _effort));
            }
        }

        return best;

        void Consider(DerivationNode node)
        {
            var size = node.Support().Count;
            if (size < fewest)
            {
                (best, fewest) = (node, size);
            }
        }
    }

    private bool Round(DerivationScope scope)
    {
        var before = (BigInteger[])_domains.Clone();
        var knownBefore = _known.Count;
        foreach (var (constraint, variables) in _constraints)
        {
            if (_effort > _limit || _space.Evaluate(constraint.MustHold, before, ref _effort) is not null)
            {
                continue;
            }

            foreach (var variable in variables.Where(v => _space.Settled[v] is null))
            {
                if (_allowed is not null && constraint.Assumption is null && !_allowed.Contains((constraint, variable)))
                {
                    continue;
                }

                var allowed = _reasons.Allowed(constraint, variable, before, ref _effort);
                if (!(_domains[variable] & ~allowed).IsZero)
                {
                    Learn(scope, _reasons.Conclusion(constraint, variables, variable, before[variable] & ~allowed, knownBefore, ref _effort));
                }
            }
        }

        return _known.Count > knownBefore;
    }

    private void Learn(DerivationScope scope, DerivationNode node)
    {
        scope.Nodes.Add(node);
        _known.Add(node);
        if (node.Variable >= 0)
        {
            _domains[node.Variable] &= node.Allowed;
        }
    }

    private DerivationNode? Split(DerivationScope scope)
    {
        if (_depth == DeepestCase || Smallest() is not { } chosen)
        {
            return null;
        }

        // Inside the cases of its disjuncts a constraint is not split again, or the search might never end.
        var isNew = !chosen.IsVariable && _split.Add(chosen.Constraint);
        var contradiction = RefuteCases(scope, chosen);
        if (isNew)
        {
            _split.Remove(chosen.Constraint);
        }

        return contradiction;
    }

    private DerivationNode? RefuteCases(
        DerivationScope scope, (DerivationConstraint Constraint, int[] Variables, List<Condition> Cases, bool IsVariable) chosen)
    {
        var refuted = new List<(DerivationNode, DerivationScope, DerivationNode)>();
        foreach (var condition in chosen.Cases)
        {
            var inner = new DerivationScope();
            var (assumption, contradiction) = RefuteCase(condition, inner);
            if (contradiction is null)
            {
                return null;
            }

            if (!contradiction.Support().Contains(assumption))
            {
                // The case was not needed: what was found in it holds outside it too.
                scope.Nodes.AddRange(inner.Nodes.Skip(1));
                return contradiction;
            }

            refuted.Add((assumption, inner, contradiction));
        }

        return chosen.IsVariable
            ? _reasons.CasesOf(chosen.Variables, refuted)
            : _reasons.CasesOf(chosen.Constraint, chosen.Variables, chosen.Cases, refuted, ref _effort);
    }

    private (DerivationNode Assumption, DerivationNode? Contradiction) RefuteCase(Condition condition, DerivationScope scope)
    {
        var (domains, known, constraints) = (_domains, _known.Count, _constraints.Count);
        _domains = (BigInteger[])_domains.Clone();
        _depth++;

        DerivationNode assumption;
        if (_space.AsLiteral(condition) is var (variable, allowed))
        {
            assumption = new DerivationNode { Concludes = condition, Variable = variable, Allowed = allowed };
        }
        else
        {
            assumption = new DerivationNode { Concludes = condition };
            _constraints.AddRange(NormalForm.Parts(condition)
                .Select(part => (new DerivationConstraint(part, Assumption: assumption), _space.VariablesOf(part))));
        }

        Learn(scope, assumption);
        var contradiction = Refute(scope);

        _depth--;
        _domains = domains;
        _known.RemoveRange(known, _known.Count - known);
        _constraints.RemoveRange(constraints, _constraints.Count - constraints);
        return (assumption, contradiction);
    }

    // Fewest cases first, then the shortest condition, then the order of members and rules.
    private (DerivationConstraint Constraint, int[] Variables, List<Condition> Cases, bool IsVariable)? Smallest() =>
        _constraints
            .Where(c => !_split.Contains(c.Constraint))
            .Where(c => _space.Evaluate(c.Constraint.MustHold, _domains, ref _effort) is null)
            .Select(Cases)
            .Where(c => c.Cases.Count > 0)
            .OrderBy(c => c.Cases.Count)
            .ThenBy(c => c.Constraint.MustHold.ToString().Length)
            .Select(c => ((DerivationConstraint, int[], List<Condition>, bool)?)c)
            .FirstOrDefault();

    private (DerivationConstraint Constraint, int[] Variables, List<Condition> Cases, bool IsVariable) Cases(
        (DerivationConstraint Constraint, int[] Variables) item)
    {
        var undecided = item.Variables.Where(v => Values(_domains[v]).Skip(1).Any()).ToList();
        var variable = undecided.Count == 0 ? -1 : undecided.MinBy(v => Values(_domains[v]).Count());
        var values = undecided.Count == 0 ? [] : Values(_domains[variable]).ToList();
        if (item.Constraint.MustHold is Disjunction disjunction)
        {
            // What a party accepts is told by its alternatives; a rule by whichever way makes fewer cases.
            var open = disjunction.Operands.Where(o => _space.Evaluate(o, _domains, ref _effort) != false).ToList();
            if (item.Constraint.Position is not null || open.Count <= values.Count)
            {
                return (item.Constraint, item.Variables, open, false);
            }
        }

        return (item.Constraint, [variable], values.Select(value => _space.Statement(variable, value)).ToList(), true);
    }

    private static IEnumerable<BigInteger> Values(BigInteger domain)
    {
        for (var value = BigInteger.One; value <= domain; value <<= 1)
        {
            if (!(value & domain).IsZero)
            {
                yield return value;
            }
        }
    }
}
