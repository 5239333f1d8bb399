using System.Numerics;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// What a derivation speaks about: issues, acts and facts as variables, each with the values it may still have, as a set of bits.
/// Acts and facts have two values, bit 0 for false and bit 1 for true.
/// </summary>
internal sealed class DerivationSpace
{
    private static readonly BigInteger IsFalse = BigInteger.One;
    private static readonly BigInteger IsTrue = new(2);

    // Of two acts, the values are: the first one earlier, both in one step, the second one earlier.
    private static readonly BigInteger FirstEarlier = BigInteger.One;
    private static readonly BigInteger SameStep = new(2);
    private static readonly BigInteger SecondEarlier = new(4);

    private readonly Dictionary<DerivationSubject, int> _index = [];
    private readonly List<DerivationSubject> _subjects = [];
    private readonly List<ValueList<string>?> _options = [];

    public DerivationSpace(
        IReadOnlyDictionary<Reference, GroundIssue> issues,
        IReadOnlyDictionary<Reference, GroundFact> facts,
        IEnumerable<DerivationSubject> subjects)
    {
        foreach (var subject in subjects)
        {
            if (!_index.TryAdd(subject, _subjects.Count))
            {
                continue;
            }

            _subjects.Add(subject);
            if (subject.Second is not null)
            {
                _options.Add(null);
                Full.Add(FirstEarlier | SameStep | SecondEarlier);
                Settled.Add(null);
                continue;
            }

            var reference = subject.First;
            var options = issues.TryGetValue(reference, out var issue) ? issue.Declaration.Options : null;
            var fact = facts.GetValueOrDefault(reference);
            _options.Add(options);
            Full.Add(options is not null ? (BigInteger.One << options.Count) - 1
                : reference is { Name: Act.Talks, Key: null } ? IsTrue
                : IsTrue | IsFalse);
            Settled.Add(fact?.Standing switch
            {
                FactStanding.True => IsTrue,
                FactStanding.False => IsFalse,
                _ => null,
            });
        }
    }

    /// <summary>All values of each variable.</summary>
    public List<BigInteger> Full { get; } = [];

    /// <summary>The value of each variable that is a settled fact.</summary>
    public List<BigInteger?> Settled { get; } = [];

    /// <summary>The name of a variable.</summary>
    public string NameOf(int variable) => _subjects[variable].First.ToString();

    /// <summary>The variables of a condition, each once, in the order in which it names them.</summary>
    public int[] VariablesOf(Condition condition) => DerivationSubject.In(condition).Distinct().Select(s => _index[s]).ToArray();

    /// <summary>Whether a condition holds whatever values are taken; null where that depends on them, or cannot be told.</summary>
    public bool? Evaluate(Condition condition, BigInteger[] domains, ref long effort)
    {
        effort++;
        switch (condition)
        {
            case Constant constant:
                return constant.Value;
            case OptionCheck or Occurrence or Order:
                var (variable, allowed) = Atom(condition);
                var left = domains[variable];
                return (left & ~allowed).IsZero ? true : (left & allowed).IsZero ? false : null;
            case Negation negation:
                return !Evaluate(negation.Operand, domains, ref effort);
            case Conjunction conjunction:
                return Joined(conjunction.Operands, decisive: false, domains, ref effort);
            case Disjunction disjunction:
                return Joined(disjunction.Operands, decisive: true, domains, ref effort);
            case Implication implication:
                return Evaluate(NormalForm.Of(implication, true), domains, ref effort);
            case Counted counted:
                return Count(counted, domains, ref effort);
            default:
                return null;
        }
    }

    /// <summary>The variable and the values of a condition that speaks of one variable only in one atom; null for any other.</summary>
    public (int Variable, BigInteger Allowed)? AsLiteral(Condition condition) => condition switch
    {
        OptionCheck or Occurrence or Order => Atom(condition),
        Negation { Operand: OptionCheck or Occurrence or Order } negation when Atom(negation.Operand) is var (variable, allowed) =>
            (variable, Full[variable] & ~allowed),
        _ => null,
    };

    /// <summary>The statement that a variable has one of these values, in the shortest form.</summary>
    public Condition Statement(int variable, BigInteger allowed)
    {
        var (reference, other) = _subjects[variable];
        if (other is not null)
        {
            return Ordered(reference, other, allowed);
        }

        if (_options[variable] is not { } options)
        {
            return allowed == IsTrue ? new Occurrence(reference)
                : allowed == IsFalse ? new Negation(new Occurrence(reference))
                : Condition.False;
        }

        var named = options.Where((_, i) => !((allowed >> i) & 1).IsZero).ToValueList();
        var others = options.Where((_, i) => ((allowed >> i) & 1).IsZero).ToValueList();
        return named.Count == 0 ? Condition.False
            : others.Count == 1 && named.Count > 1 ? new OptionCheck(reference, others, Negated: true)
            : new OptionCheck(reference, named);
    }

    private static Condition Ordered(Reference first, Reference second, BigInteger allowed)
    {
        Condition earlier = new Order(first, OrderKind.Before, second);
        Condition later = new Order(second, OrderKind.Before, first);
        Condition same = new Order(first, OrderKind.With, second);
        return allowed == FirstEarlier ? earlier
            : allowed == SecondEarlier ? later
            : allowed == SameStep ? same
            : allowed == (FirstEarlier | SameStep) ? new Negation(later)
            : allowed == (SameStep | SecondEarlier) ? new Negation(earlier)
            : allowed.IsZero ? Condition.False
            : new Negation(same);
    }

    private (int Variable, BigInteger Allowed) Atom(Condition condition)
    {
        if (condition is Occurrence occurrence)
        {
            return (_index[new DerivationSubject(occurrence.Of)], IsTrue);
        }

        if (condition is Order order)
        {
            var subject = DerivationSubject.Of(order);
            var inOrder = order.First == subject.First;
            return (_index[subject], order.Kind == OrderKind.With ? SameStep : inOrder == (order.Kind == OrderKind.Before) ? FirstEarlier : SecondEarlier);
        }

        var check = (OptionCheck)condition;
        var variable = _index[new DerivationSubject(check.Issue)];
        var options = _options[variable];
        var allowed = BigInteger.Zero;
        for (var i = 0; options is not null && i < options.Count; i++)
        {
            if (check.Options.Contains(options[i]) != check.Negated)
            {
                allowed |= BigInteger.One << i;
            }
        }

        return (variable, allowed);
    }

    private bool? Joined(ValueList<Condition> operands, bool decisive, BigInteger[] domains, ref long effort)
    {
        bool? result = !decisive;
        foreach (var operand in operands)
        {
            var value = Evaluate(operand, domains, ref effort);
            if (value == decisive)
            {
                return decisive;
            }

            result = value is null ? null : result;
        }

        return result;
    }

    private bool? Count(Counted counted, BigInteger[] domains, ref long effort)
    {
        var (least, most) = (0, 0);
        foreach (var operand in counted.Operands)
        {
            var value = Evaluate(operand, domains, ref effort);
            least += value == true ? 1 : 0;
            most += value == false ? 0 : 1;
        }

        var n = counted.Number;
        return counted.Kind switch
        {
            CountKind.AtLeast => least >= n ? true : most < n ? false : null,
            CountKind.AtMost => most <= n ? true : least > n ? false : null,
            _ => least == n && most == n ? true : least > n || most < n ? false : null,
        };
    }
}
