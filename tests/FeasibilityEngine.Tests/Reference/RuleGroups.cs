namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// Whether positions can stand together where only some rules count. The closed world is background: a fact may hold only if
/// it is established or some derivation supports it, whether that rule counts or not. That a derivation's fact must hold where
/// its condition does counts only if the rule does, and so do constraints. Facts that no issue or act can change are background.
/// </summary>
internal sealed class RuleGroups
{
    private readonly ReferenceAnalysis _analysis;
    private readonly Lazy<List<LooseState>> _states;
    private readonly Lazy<List<LooseState>> _distinct;

    public RuleGroups(ReferenceAnalysis analysis)
    {
        _analysis = analysis;
        _states = new Lazy<List<LooseState>>(() => [.. LooseStates()]);
        _distinct = new Lazy<List<LooseState>>(() => [.. _states.Value.DistinctBy(state =>
            $"{string.Join(' ', state.Broken.Order())}|{state.LacksConstantFact}|{string.Join(' ', state.First)}|{string.Join(' ', state.FirstWithinReach)}")]);
    }

    /// <summary>The loose states that break no rule: the possible states, found in another way.</summary>
    public IEnumerable<World> Unbroken => _states.Value.Where(state => state.Broken.Count == 0).Select(state => state.World);

    /// <summary>Whether the ladders can stand where they do if only these rules count.</summary>
    /// <param name="rungs">Where each ladder stands; null for one that is left out.</param>
    /// <param name="withinReach">True to let only rungs within reach be accepted.</param>
    /// <param name="rules">The rules that count, as indexes into the scenario's rules.</param>
    /// <param name="constantFactsHold">
    /// True to take a fact that follows whatever is agreed for granted, like one that is settled; false to let it need its rules.
    /// </param>
    public bool CanStand(int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules, bool constantFactsHold) =>
        _distinct.Value.Exists(state => Allows(state, rungs, withinReach, rules, constantFactsHold));

    /// <summary>The same, where further conditions must hold.</summary>
    public bool CanStand(
        int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules, bool constantFactsHold, IReadOnlyList<Func<World, bool>> conditions) =>
        _states.Value.Exists(state => Allows(state, rungs, withinReach, rules, constantFactsHold)
            && conditions.All(holds => holds(state.World)));

    private static bool Allows(LooseState state, int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules, bool constantFactsHold) =>
        !(constantFactsHold && state.LacksConstantFact)
        && !rules.Any(state.Broken.Contains)
        && Acceptances.Accepts(withinReach ? state.FirstWithinReach : state.First, rungs);

    private IEnumerable<LooseState> LooseStates()
    {
        var rules = _analysis.Rules;
        var open = Enumerable.Range(0, _analysis.Words.Facts.Count).Where(fact => rules.Negotiable[fact] && !rules.Established[fact]).ToArray();
        var choices = _analysis.Choices().ToList();
        var constant = open.Where(fact => choices.TrueForAll(choice => rules.LeastModel(choice)[fact])).ToArray();
        foreach (var choice in choices)
        {
            for (var group = 0; group < 1 << open.Length; group++)
            {
                var world = choice.WithFacts(With(open, group));
                if (!Supported(world))
                {
                    continue;
                }

                yield return new LooseState(
                    world,
                    [.. rules.Derivations.Where(derivation => !world.Facts[derivation.Head] && derivation.Body(world)).Select(derivation => derivation.Rule),
                     .. rules.Constraints.Where(constraint => !constraint.Allows(world)).Select(constraint => constraint.Rule)],
                    constant.Any(fact => !world.Facts[fact]),
                    [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: false))],
                    [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: true))]);
            }
        }
    }

    // The settled facts as they are, and the open ones that the group names.
    private bool[] With(int[] open, int group)
    {
        var facts = (bool[])_analysis.Settled.Clone();
        for (var place = 0; place < open.Length; place++)
        {
            facts[open[place]] = (group >> place & 1) == 1;
        }

        return facts;
    }

    // Builds the facts up from what is settled, by rules that look only at what is built so far, and, for what they need
    // to be absent, at the state. A set of facts that supports itself only in a circle is never built.
    private bool Supported(World state)
    {
        var rules = _analysis.Rules;
        var built = state.Facts.Select((holds, fact) => holds && (rules.Established[fact] || !rules.Negotiable[fact])).ToArray();
        var building = new World(state.Options, state.Acts, built) { DeniedFacts = state.Facts };
        bool grown;
        do
        {
            grown = false;
            foreach (var derivation in rules.Derivations)
            {
                if (state.Facts[derivation.Head] && !built[derivation.Head] && derivation.Body(building))
                {
                    built[derivation.Head] = true;
                    grown = true;
                }
            }
        }
        while (grown);
        return built.SequenceEqual(state.Facts);
    }
}
