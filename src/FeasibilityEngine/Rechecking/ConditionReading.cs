using System.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Reads conditions as statements, straight from the model and by the plainest means. Written apart from grounding and search on
/// purpose: a mistake there is not repeated here.
/// </summary>
internal sealed class ConditionReading
{
    private readonly Scenario _scenario;
    private readonly Dictionary<string, (int Index, ValueList<string> Options)> _issues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);

    public ConditionReading(Scenario scenario)
    {
        _scenario = scenario;
        foreach (var issue in scenario.Issues)
        {
            foreach (var name in Names(issue.Id, issue.Over))
            {
                _issues.Add(name, (_issues.Count, issue.Options));
            }
        }

        foreach (var act in scenario.Acts)
        {
            foreach (var name in Names(act.Id, act.Over))
            {
                _acts.Add(name, _acts.Count);
            }
        }

        _acts.Add(Act.Talks, _acts.Count);
        foreach (var fact in scenario.Facts)
        {
            foreach (var name in Names(fact.Id, fact.Over))
            {
                _facts.Add(name, _facts.Count);
            }
        }

        VariablesOfFacts = new HashSet<int>[_facts.Count];
        for (var i = 0; i < VariablesOfFacts.Length; i++)
        {
            VariablesOfFacts[i] = [];
        }

        Promisable = new bool[_acts.Count];
        var orders = scenario.Rules.SelectMany(r => Bindings(r.For).SelectMany(keys => OrdersIn(r.Condition, keys)))
            .Concat(scenario.Positions.SelectMany(p => p.Rungs).SelectMany(r => OrdersIn(r.Accepts, new Dictionary<string, string>())));
        foreach (var (first, kind, second) in orders)
        {
            AsksForOrder = true;
            Promisable[first] |= kind == OrderKind.After && second == Talks && first != Talks;
            Promisable[second] |= kind == OrderKind.Before && first == Talks && second != Talks;
        }
    }

    public IReadOnlyDictionary<string, (int Index, ValueList<string> Options)> Issues => _issues;

    public IReadOnlyDictionary<string, int> Acts => _acts;

    public IReadOnlyDictionary<string, int> Facts => _facts;

    /// <summary>The index of talks among the acts.</summary>
    public int Talks => _acts[Act.Talks];

    /// <summary>Whether any rule or any rung of a position compares acts. Where none does, everything can be done in one step.</summary>
    public bool AsksForOrder { get; }

    /// <summary>For each act whether some condition asks for it later than talks, so that it may come then.</summary>
    public bool[] Promisable { get; }

    /// <summary>The issues, acts and pairs of acts on which each fact depends; filled by whoever reads the derivations.</summary>
    public HashSet<int>[] VariablesOfFacts { get; }

    /// <summary>Reads a condition whose variables stand for the given keys.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="keys">The keys of its variables.</param>
    /// <param name="byTalks">True for a precondition: there a bare act is one that is performed by the time talks begin.</param>
    public CheckedCondition Read(Condition condition, IReadOnlyDictionary<string, string> keys, bool byTalks = false)
    {
        var variables = new SortedSet<int>();
        return new CheckedCondition(Read(condition, keys, byTalks, variables), [.. variables]) { Parts = PartsOf(condition, keys, byTalks) };
    }

    // Small statements are decided sooner than one large one.
    private List<CheckedCondition> PartsOf(Condition condition, IReadOnlyDictionary<string, string> keys, bool byTalks) => condition switch
    {
        Conjunction conjunction => [.. conjunction.Operands.SelectMany(o => Read(o, keys, byTalks).Parts)],
        Quantified { Quantifier: Quantifier.All } quantified =>
            [.. Keys(quantified).SelectMany(k => Read(quantified.Body, With(keys, quantified.Variable, k), byTalks).Parts)],
        _ => [],
    };

    /// <summary>Whether a variable of a statement is an act.</summary>
    public bool IsAct(int variable) => variable >= _issues.Count && variable < _issues.Count + _acts.Count;

    /// <summary>The act that a variable is.</summary>
    public int ActOf(int variable) => variable - _issues.Count;

    /// <summary>The variable for which of two acts comes first.</summary>
    public int PairOf(int act, int other) => _issues.Count + _acts.Count + (Math.Min(act, other) * _acts.Count) + Math.Max(act, other);

    /// <summary>The name of a reference whose variable, where it has one, stands for its key.</summary>
    public static string NameOf(Reference reference, IReadOnlyDictionary<string, string> keys) =>
        reference.Key is null ? reference.Name : $"{reference.Name}[{keys.GetValueOrDefault(reference.Key, reference.Key)}]";

    /// <summary>The facts that a condition mentions, and whether their truth can make it false.</summary>
    public IEnumerable<(int Fact, bool Negative)> FactsIn(Condition condition, IReadOnlyDictionary<string, string> keys, bool negative = false) =>
        condition switch
        {
            Occurrence occurrence => _facts.TryGetValue(NameOf(occurrence.Of, keys), out var fact) ? [(fact, negative)] : [],
            Negation negation => FactsIn(negation.Operand, keys, !negative),
            Conjunction conjunction => conjunction.Operands.SelectMany(o => FactsIn(o, keys, negative)),
            Disjunction disjunction => disjunction.Operands.SelectMany(o => FactsIn(o, keys, negative)),
            Implication implication => FactsIn(implication.Premise, keys, !negative).Concat(FactsIn(implication.Consequence, keys, negative)),
            Quantified quantified => Keys(quantified).SelectMany(k =>
                FactsIn(quantified.Body, With(keys, quantified.Variable, k), negative ^ (quantified.Quantifier == Quantifier.No))),
            Counted { Kind: CountKind.AtLeast } counted => counted.Operands.SelectMany(o => FactsIn(o, keys, negative)),
            Counted counted => counted.Operands.SelectMany(o => FactsIn(o, keys, negative)).SelectMany(f => new[] { f, (f.Fact, !f.Negative) }),
            _ => [],
        };

    /// <summary>Every combination of keys for the variables of a rule.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Bindings(ValueList<Binder> binders)
    {
        IEnumerable<Dictionary<string, string>> all = [[]];
        foreach (var binder in binders)
        {
            all = all.SelectMany(before => KeysOf(binder.Set).Where(k => !binder.Except.Contains(k)).Select(k => With(before, binder.Variable, k)));
        }

        return all;
    }

    private IEnumerable<(int First, OrderKind Kind, int Second)> OrdersIn(Condition condition, IReadOnlyDictionary<string, string> keys) =>
        condition switch
        {
            Order order => [(_acts[NameOf(order.First, keys)], order.Kind, _acts[NameOf(order.Second, keys)])],
            Negation negation => OrdersIn(negation.Operand, keys),
            Conjunction conjunction => conjunction.Operands.SelectMany(o => OrdersIn(o, keys)),
            Disjunction disjunction => disjunction.Operands.SelectMany(o => OrdersIn(o, keys)),
            Counted counted => counted.Operands.SelectMany(o => OrdersIn(o, keys)),
            Implication implication => OrdersIn(implication.Premise, keys).Concat(OrdersIn(implication.Consequence, keys)),
            Quantified quantified => Keys(quantified).SelectMany(k => OrdersIn(quantified.Body, With(keys, quantified.Variable, k))),
            _ => [],
        };

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> keys, string variable, string key) =>
        new(keys, StringComparer.Ordinal) { [variable] = key };

    private IEnumerable<string> Names(string id, string? over) => over is null ? [id] : KeysOf(over).Select(k => $"{id}[{k}]");

    private ValueList<string> KeysOf(string set) => _scenario.Sets.First(s => s.Id == set).Keys;

    private IEnumerable<string> Keys(Quantified quantified) =>
        KeysOf(KeyInference.SetOf(quantified, _scenario)!).Where(k => !quantified.Except.Contains(k));

    private Func<Assignment, bool?> Read(Condition condition, IReadOnlyDictionary<string, string> keys, bool byTalks, ISet<int> variables)
    {
        switch (condition)
        {
            case Constant constant:
                return _ => constant.Value;
            case Negation negation:
                var negated = Read(negation.Operand, keys, byTalks, variables);
                return a => !negated(a);
            case Conjunction conjunction:
                return Connectives.All(conjunction.Operands.Select(o => Read(o, keys, byTalks, variables)).ToArray());
            case Disjunction disjunction:
                return Connectives.Any(disjunction.Operands.Select(o => Read(o, keys, byTalks, variables)).ToArray());
            case Implication implication:
                var (premise, consequence) = (Read(implication.Premise, keys, byTalks, variables), Read(implication.Consequence, keys, byTalks, variables));
                return Connectives.Any([a => !premise(a), consequence]);
            case Quantified quantified:
                var bodies = Keys(quantified).Select(k => Read(quantified.Body, With(keys, quantified.Variable, k), byTalks, variables)).ToArray();
                var any = Connectives.Any(bodies);
                return quantified.Quantifier switch
                {
                    Quantifier.All => Connectives.All(bodies),
                    Quantifier.Any => any,
                    _ => a => !any(a),
                };
            case Counted counted:
                return Connectives.Count(counted, counted.Operands.Select(o => Read(o, keys, byTalks, variables)).ToArray());
            case OptionCheck check:
                return Read(check, NameOf(check.Issue, keys), variables);
            case Occurrence occurrence:
                return Read(NameOf(occurrence.Of, keys), byTalks, variables);
            case Order order:
                return Read(_acts[NameOf(order.First, keys)], order.Kind, _acts[NameOf(order.Second, keys)], variables);
            default:
                throw new UnreachableException($"A bug: '{condition}' cannot be checked.");
        }
    }

    private Func<Assignment, bool?> Read(OptionCheck check, string name, ISet<int> variables)
    {
        var (issue, options) = _issues[name];
        variables.Add(issue);
        var accepted = options.Select(o => check.Options.Contains(o) != check.Negated).ToArray();
        return a => a.Options[issue] < 0 ? null : accepted[a.Options[issue]];
    }

    private Func<Assignment, bool?> Read(string name, bool byTalks, ISet<int> variables)
    {
        if (_facts.TryGetValue(name, out var fact))
        {
            variables.UnionWith(VariablesOfFacts[fact]);
            return a => a.Facts[fact];
        }

        var act = _acts[name];
        variables.Add(_issues.Count + act);
        if (!byTalks || !Promisable[act])
        {
            return a => a.Acts[act];
        }

        variables.Add(PairOf(act, Talks));
        return a => a.Acts[act] & IsNoLater(a.Order.Compare(act, Talks));

        static bool? IsNoLater(int? compared) => compared is null ? null : compared <= 0;
    }

    private Func<Assignment, bool?> Read(int first, OrderKind kind, int second, ISet<int> variables)
    {
        variables.Add(_issues.Count + first);
        variables.Add(_issues.Count + second);
        if (first != second)
        {
            variables.Add(PairOf(first, second));
        }

        return kind switch
        {
            OrderKind.With => a => a.Acts[first] & a.Acts[second] & Is(0, a.Order.Compare(first, second)),
            OrderKind.Before => a => a.Acts[first] & (!a.Acts[second] | Is(-1, a.Order.Compare(first, second))),

            // A promise: unlike with other acts, this one is to be performed.
            OrderKind.After when second == Talks => a => a.Acts[first] & a.Acts[second] & Is(-1, a.Order.Compare(second, first)),
            _ => a => a.Acts[second] & (!a.Acts[first] | Is(-1, a.Order.Compare(second, first))),
        };

        static bool? Is(int wanted, int? compared) => compared is null ? null : Math.Sign(compared.Value) == wanted;
    }
}
