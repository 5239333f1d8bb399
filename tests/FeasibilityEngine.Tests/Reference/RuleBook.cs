using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>The rules of a scenario at every binding, and which facts follow from them.</summary>
internal sealed class RuleBook
{
    private readonly bool[] _established;
    private readonly int[] _stratum;

    public RuleBook(Scenario scenario, Vocabulary words, bool[] established)
    {
        _established = established;
        for (var index = 0; index < scenario.Rules.Count; index++)
        {
            var rule = scenario.Rules[index];
            foreach (var binding in words.Bindings(rule.For))
            {
                var condition = Meaning.Of(rule.Condition, words, binding, denied: false);
                switch (rule.Form)
                {
                    case RuleForm.Always:
                        Constraints.Add(new Constraint(index, condition));
                        break;
                    case RuleForm.Never:
                        Constraints.Add(new Constraint(index, world => !condition(world)));
                        break;
                    default:
                        Derivations.AddRange(rule.Then.Select(fact => Derive(index, rule.Condition, condition, fact, words, binding)));
                        break;
                }
            }
        }

        _stratum = Strata(words.Facts.Count);
        Negotiable = DependOnWhatIsAgreed(words.Facts.Count);
    }

    public List<Derivation> Derivations { get; } = [];

    public List<Constraint> Constraints { get; } = [];

    /// <summary>For each fact, whether a rule derives it from an issue or act, directly or through other facts.</summary>
    public bool[] Negotiable { get; }

    /// <summary>For each fact, whether an event or an assumed development establishes it.</summary>
    public IReadOnlyList<bool> Established => _established;

    /// <summary>
    /// The facts that hold where the issues and acts are so: what is established, and what follows by the rules, lower strata
    /// first, each by applying its rules until nothing new follows.
    /// </summary>
    public bool[] LeastModel(World choice)
    {
        var world = choice.WithFacts([.. _established]);
        for (var stratum = 0; stratum <= _stratum.DefaultIfEmpty(0).Max(); stratum++)
        {
            bool grown;
            do
            {
                grown = false;
                foreach (var derivation in Derivations)
                {
                    if (_stratum[derivation.Head] == stratum && !world.Facts[derivation.Head] && derivation.Body(world))
                    {
                        world.Facts[derivation.Head] = true;
                        grown = true;
                    }
                }
            }
            while (grown);
        }

        return world.Facts;
    }

    /// <summary>The state before anything is performed, not even talks, then after each step, each with the facts that hold then.</summary>
    public IReadOnlyList<World> Phases(World state)
    {
        var steps = StepsOf(state);
        return
        [
            .. steps.Take(steps.Count - 1).Prepend(steps[0] - 1).Select(state.After).Select(phase => phase.WithFacts(LeastModel(phase))),
            state,
        ];
    }

    /// <summary>The steps of a path in order, counted from that of talks.</summary>
    public static IReadOnlyList<int> StepsOf(World state) => [.. state.Steps.Where((_, act) => state.Acts[act]).Distinct().Order()];

    /// <summary>The state with every part of what follows in it: what remains possible where derivations may be left out.</summary>
    public IEnumerable<World> Loosened(World choice)
    {
        var least = LeastModel(choice);
        var derived = Enumerable.Range(0, least.Length).Where(fact => least[fact] && !_established[fact]).ToArray();
        for (var group = 0; group < 1 << derived.Length; group++)
        {
            var world = choice.WithFacts([.. _established]);
            for (var place = 0; place < derived.Length; place++)
            {
                world.Facts[derived[place]] = (group >> place & 1) == 1;
            }

            yield return world;
        }
    }

    /// <summary>The rules that a state breaks, derivations in any of its phases, as indexes into the scenario's rules.</summary>
    public IEnumerable<int> Broken(World world) =>
        Derivations.Where(derivation => world.Phases.Any(phase => !phase.Facts[derivation.Head] && derivation.Body(phase))).Select(derivation => derivation.Rule)
            .Concat(Constraints.Where(constraint => !constraint.Allows(world)).Select(constraint => constraint.Rule));

    private static Derivation Derive(
        int index, Condition condition, Func<World, bool> body, Reference fact, Vocabulary words, IReadOnlyDictionary<string, string> binding)
    {
        var mentions = Mentions.Of(condition, words, binding).ToList();
        return new Derivation(
            index,
            body,
            words.FactIndex(Meaning.At(fact, binding)),
            [.. mentions.Where(mention => words.IsFact(mention.Reference)).Select(mention => (words.FactIndex(mention.Reference), mention.Denied)).Distinct()],
            [.. mentions.Select(mention => mention.Reference).Where(words.IsAct).Select(words.ActIndex).Distinct()],
            mentions.Any(mention => !words.IsFact(mention.Reference)));
    }

    // A fact stands no lower than the facts it needs, and above those whose absence it needs.
    private int[] Strata(int facts)
    {
        var stratum = new int[facts];
        bool raised;
        do
        {
            raised = false;
            foreach (var derivation in Derivations)
            {
                foreach (var (fact, denied) in derivation.Needs)
                {
                    var least = stratum[fact] + (denied ? 1 : 0);
                    if (stratum[derivation.Head] < least)
                    {
                        stratum[derivation.Head] = least;
                        raised = true;
                    }
                }
            }

            if (stratum.Any(level => level > facts))
            {
                throw new ArgumentException("The rules derive a fact from its own absence.");
            }
        }
        while (raised);
        return stratum;
    }

    private bool[] DependOnWhatIsAgreed(int facts)
    {
        var negotiable = new bool[facts];
        for (var round = 0; round <= facts; round++)
        {
            foreach (var derivation in Derivations)
            {
                negotiable[derivation.Head] |= derivation.Negotiates || derivation.Needs.Any(need => negotiable[need.Fact]);
            }
        }

        return negotiable;
    }
}
