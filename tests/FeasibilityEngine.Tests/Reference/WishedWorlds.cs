using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// What would be if things that are out of everybody's hands were otherwise: acts and facts that are the same in every possible
/// state, and options that hold in none. A position that no possible state meets needs one of them where it could be met then.
/// </summary>
internal sealed class WishedWorlds
{
    private readonly ReferenceAnalysis _reference;
    private readonly List<int> _acts;
    private readonly List<int> _facts;
    private readonly List<(int Issue, int Option)> _options;

    /// <param name="reference">The scenario.</param>
    /// <param name="conditions">What is looked at: what these do not mention stays as it is.</param>
    public WishedWorlds(ReferenceAnalysis reference, IEnumerable<Condition> conditions)
    {
        _reference = reference;
        var words = reference.Words;
        var mentioned = conditions.SelectMany(condition => Mentions.Of(condition, words, Meaning.NoBinding)).Select(mention => mention.Reference).Distinct().ToList();
        var states = reference.PossibleStates;
        _acts = [.. mentioned.Where(words.IsAct).Select(words.ActIndex).Where(act => act != 0 && IsSettled(state => state.Acts[act]))];
        _facts = [.. mentioned.Where(words.IsFact).Select(words.FactIndex).Where(fact => IsSettled(state => state.Facts[fact]))];
        _options = [.. mentioned.Where(reference => !words.IsAct(reference) && !words.IsFact(reference)).Select(words.IssueIndex)
            .SelectMany(issue => Enumerable.Range(0, words.Issues[issue].Declaration.Options.Count).Select(option => (issue, option)))
            .Where(pair => !states.Any(state => state.Options[pair.issue] == pair.option))];

        bool IsSettled(Func<World, bool> holds) => states.Select(holds).Distinct().Count() == 1;
    }

    /// <summary>Whether some wished state is as it should be.</summary>
    public bool Any(Func<World, bool> isMet) => Wishes().Any(wish => Behind(wish.Acts).Any(state => isMet(Wished(state, wish.Acts, wish.Facts, wish.Options))));

    // Each choice of values for what is settled, and of an option for issues that have some which nobody can bring about.
    private IEnumerable<(bool[] Acts, bool[] Facts, Dictionary<int, int> Options)> Wishes()
    {
        IEnumerable<Dictionary<int, int>> options = [[]];
        foreach (var issue in _options.GroupBy(pair => pair.Issue))
        {
            options = [.. options.SelectMany(chosen => issue.Select(pair => new Dictionary<int, int>(chosen) { [pair.Issue] = pair.Option }).Prepend(chosen))];
        }

        return Values(_acts.Count).SelectMany(acts => Values(_facts.Count).SelectMany(facts => options.Select(option => (acts, facts, option))));
    }

    private static IEnumerable<bool[]> Values(int count) =>
        Enumerable.Range(0, 1 << count).Select(number => Enumerable.Range(0, count).Select(place => (number >> place & 1) == 1).ToArray());

    // The possible states, in which an act that is wished for has a place as if it were performed.
    private IEnumerable<World> Behind(bool[] wishes)
    {
        var wished = _acts.Where((_, place) => wishes[place]).ToList();
        return _reference.PossibleStates.SelectMany(state =>
        {
            var added = wished.Where(act => !state.Acts[act]).ToList();
            return added.Count == 0 ? [state]
                : _reference.Order.Steps([.. state.Acts.Select((performed, act) => performed || added.Contains(act))])
                    .Where(steps => IsSameOrder(state, steps))
                    .Select(steps => new World(state.Options, state.Acts, state.Facts, steps) { Phases = state.Phases });
        });
    }

    // Steps are counted without gaps, so with further acts the same order can have other numbers.
    private static bool IsSameOrder(World state, int[] steps)
    {
        var acts = Enumerable.Range(0, steps.Length).Where(act => state.Acts[act]).ToList();
        return acts.TrueForAll(act => acts.TrueForAll(other =>
            Math.Sign(state.Steps[act] - state.Steps[other]) == Math.Sign(steps[act] - steps[other])));
    }

    private World Wished(World state, bool[] acts, bool[] facts, Dictionary<int, int> options)
    {
        var wished = Otherwise(state);
        wished.Phases = [.. state.Phases.Select(Otherwise)];
        return wished;

        World Otherwise(World world)
        {
            var (newActs, newFacts, newOptions) = ((bool[])world.Acts.Clone(), (bool[])world.Facts.Clone(), (int[])world.Options.Clone());
            for (var place = 0; place < _acts.Count; place++)
            {
                newActs[_acts[place]] = acts[place];
            }

            for (var place = 0; place < _facts.Count; place++)
            {
                newFacts[_facts[place]] = facts[place];
            }

            foreach (var (issue, option) in options)
            {
                newOptions[issue] = option;
            }

            return new World(newOptions, newActs, newFacts, state.Steps);
        }
    }
}
