using System.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Puts keys in the place of variables: <c>all t in territory: troops[t] is withdrawn</c> becomes
/// <c>troops[crimea] is withdrawn and troops[donetsk] is withdrawn</c>.
/// </summary>
/// <param name="scenario">Where the sets are.</param>
internal sealed class Instantiation(Scenario scenario)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
    private static readonly ValueList<KeyValuePair<string, string>>[] Once = [[]];

    private readonly Dictionary<string, KeySet> _sets = scenario.Sets.ToDictionary(s => s.Id);

    private readonly Dictionary<string, string?> _over = scenario.Issues.Select(i => (i.Id, i.Over))
        .Concat(scenario.Acts.Select(a => (a.Id, a.Over)))
        .Concat(scenario.Facts.Select(f => (f.Id, f.Over)))
        .ToDictionary(s => s.Id, s => s.Over);

    /// <summary>The condition without quantifiers and variables.</summary>
    public Condition Instantiate(Condition condition) => Instantiate(condition, Nothing);

    /// <summary>The condition without quantifiers and variables, each bound variable standing for its key; itself where it has none.</summary>
    public Condition Instantiate(Condition condition, IReadOnlyDictionary<string, string> binding) => condition switch
    {
        Constant => condition,
        Negation negation => Instantiate(negation.Operand, binding) is var operand && operand == (object)negation.Operand ? negation : new Negation(operand),
        Conjunction conjunction => Each(conjunction.Operands, binding) is var operands && operands == (object)conjunction.Operands ? conjunction : new Conjunction(operands),
        Disjunction disjunction => Each(disjunction.Operands, binding) is var operands && operands == (object)disjunction.Operands ? disjunction : new Disjunction(operands),
        Implication implication => new Implication(Instantiate(implication.Premise, binding), Instantiate(implication.Consequence, binding)),
        Counted counted => Each(counted.Operands, binding) is var operands && operands == (object)counted.Operands ? counted : counted with { Operands = operands },
        OptionCheck check => Instantiate(check.Issue, binding) is var issue && issue == (object)check.Issue ? check : check with { Issue = issue },
        Occurrence occurrence => Instantiate(occurrence.Of, binding) is var of && of == (object)occurrence.Of ? occurrence : new Occurrence(of),
        Order order => new Order(Instantiate(order.First, binding), order.Kind, Instantiate(order.Second, binding)),
        Quantified quantified => Expand(quantified, binding),
        _ => throw new UnreachableException($"A bug: a condition of type {condition.GetType().Name} cannot be grounded."),
    };

    /// <summary>The reference with its variable replaced.</summary>
    public static Reference Instantiate(Reference reference, IReadOnlyDictionary<string, string> binding) =>
        reference.Key is { } key && binding.TryGetValue(key, out var bound) ? reference with { Key = bound } : reference;

    /// <summary>Every combination of keys for the variables, in the order of the sets' keys, the last variable moving fastest.</summary>
    public IEnumerable<ValueList<KeyValuePair<string, string>>> Bindings(ValueList<Binder> binders)
    {
        IEnumerable<ValueList<KeyValuePair<string, string>>> all = Once;
        foreach (var binder in binders)
        {
            var keys = KeysOf(binder.Set, binder.Except).ToList();
            all = all.SelectMany(prefix => keys.Select(key =>
                prefix.Append(new KeyValuePair<string, string>(binder.Variable, key)).ToValueList()));
        }

        return all;
    }

    private IEnumerable<string> KeysOf(string set, ValueList<string> except) => _sets[set].Keys.Where(key => !except.Contains(key));

    // The same list where nothing in it is to be replaced: most of a large scenario has no variables.
    private ValueList<Condition> Each(ValueList<Condition> operands, IReadOnlyDictionary<string, string> binding)
    {
        Condition[]? changed = null;
        for (var i = 0; i < operands.Count; i++)
        {
            var operand = Instantiate(operands[i], binding);
            if (changed is null && operand != (object)operands[i])
            {
                changed = [.. operands];
            }

            if (changed is not null)
            {
                changed[i] = operand;
            }
        }

        return changed is null ? operands : ValueList.Create<Condition>(changed);
    }

    private Condition Expand(Quantified quantified, IReadOnlyDictionary<string, string> binding)
    {
        var set = KeyInference.SetOf(quantified, name => _over.GetValueOrDefault(name))
            ?? throw new UnreachableException($"A bug: the set of '{quantified.Variable}' in '{quantified}' cannot be told.");
        var bodies = KeysOf(set, quantified.Except)
            .Select(key => Instantiate(quantified.Body, new Dictionary<string, string>(binding) { [quantified.Variable] = key }))
            .Select(body => quantified.Quantifier == Quantifier.No ? new Negation(body) : body)
            .ToValueList();
        var any = quantified.Quantifier == Quantifier.Any;
        return bodies.Count switch
        {
            0 => any ? Condition.False : Condition.True,
            1 => bodies[0],
            _ => any ? new Disjunction(bodies) : new Conjunction(bodies),
        };
    }
}
