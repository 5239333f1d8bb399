using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Which acts have steps that anything depends on, and which steps they may have.</summary>
internal sealed class OrderedActs
{
    private readonly bool[] _matters;
    private readonly bool[] _promisable;

    public OrderedActs(Scenario scenario, Vocabulary words, RuleBook rules)
    {
        _matters = new bool[words.Acts.Count];
        _promisable = new bool[words.Acts.Count];
        var conditions = scenario.Rules.SelectMany(rule => words.Bindings(rule.For).Select(binding =>
                (rule.Condition, Binding: (IReadOnlyDictionary<string, string>)binding)))
            .Concat(scenario.Positions.SelectMany(position => position.Rungs).Select(rung => (rung.Accepts, Meaning.NoBinding)));
        foreach (var order in conditions.SelectMany(condition => OrderMentions.Of(condition.Item1, words, condition.Item2)))
        {
            Any = true;
            var (first, second) = (words.ActIndex(order.First), words.ActIndex(order.Second));
            _matters[first] = _matters[second] = true;
            _promisable[first] |= order.Kind == OrderKind.After && second == 0;
            _promisable[second] |= order.Kind == OrderKind.Before && first == 0;
        }

        _promisable[0] = false;
        if (Any)
        {
            foreach (var act in scenario.Positions.Where(position => position.Kind == PositionKind.RedLine)
                .SelectMany(position => ActsOf(position.Rungs[0].Accepts, words, rules)))
            {
                _matters[act] = true;
            }
        }
    }

    /// <summary>Whether any rule or position asks for an order.</summary>
    public bool Any { get; }

    /// <summary>Whether an act may come later than talks.</summary>
    public IReadOnlyList<bool> Promisable => _promisable;

    /// <summary>
    /// Every way to order those of the performed acts whose steps matter, with steps counted from talks. Acts whose steps do not
    /// matter go with talks.
    /// </summary>
    public IEnumerable<int[]> Steps(bool[] performed)
    {
        int[] ordered = [0, .. Enumerable.Range(1, performed.Length - 1).Where(act => performed[act] && _matters[act])];
        foreach (var preorder in Preorders.Of(ordered.Length))
        {
            var steps = new int[performed.Length];
            for (var place = 0; place < ordered.Length; place++)
            {
                steps[ordered[place]] = preorder[place] - preorder[0];
            }

            if (Array.TrueForAll(ordered, act => steps[act] <= 0 || _promisable[act]))
            {
                yield return steps;
            }
        }
    }

    /// <summary>The acts that a condition mentions, directly or through facts.</summary>
    public static HashSet<int> ActsOf(Condition condition, Vocabulary words, RuleBook rules)
    {
        var mentions = Mentions.Of(condition, words, Meaning.NoBinding).Select(mention => mention.Reference).ToList();
        var acts = mentions.Where(words.IsAct).Select(words.ActIndex).ToHashSet();
        var facts = mentions.Where(words.IsFact).Select(words.FactIndex).ToHashSet();
        int before;
        do
        {
            before = facts.Count;
            foreach (var derivation in rules.Derivations.Where(derivation => facts.Contains(derivation.Head)))
            {
                acts.UnionWith(derivation.Acts);
                facts.UnionWith(derivation.Needs.Select(need => need.Fact));
            }
        }
        while (facts.Count > before);
        return acts;
    }
}
