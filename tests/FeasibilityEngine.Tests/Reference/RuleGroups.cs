namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// Whether positions can stand together where only some rules count. The closed world is background: a fact may hold only where
/// the events and all rules together make it hold, whether those rules count or not. That a derivation's fact must hold where its
/// condition does counts only if the rule does, and so do constraints. What events and developments establish holds. So leaving
/// a rule out never makes less possible.
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
            $"{string.Join(' ', state.Broken.Order())}|{string.Join(' ', state.First)}|{string.Join(' ', state.FirstWithinReach)}")]);
    }

    /// <summary>Whether the ladders can stand where they do if only these rules count.</summary>
    /// <param name="rungs">Where each ladder stands; null for one that is left out.</param>
    /// <param name="withinReach">True to let only rungs within reach be accepted.</param>
    /// <param name="rules">The rules that count, as indexes into the scenario's rules.</param>
    public bool CanStand(int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules) =>
        _distinct.Value.Exists(state => Allows(state, rungs, withinReach, rules));

    /// <summary>The same, where no rule counts as such but these statements must hold.</summary>
    public bool CanStandWhere(int?[] rungs, bool withinReach, IReadOnlyList<Func<World, bool>> statements) =>
        _states.Value.Exists(state => Allows(state, rungs, withinReach, []) && statements.All(holds => holds(state.World)));

    /// <summary>Whether the statement holds wherever the rule does.</summary>
    public bool Says(int rule, Func<World, bool> statement) =>
        _states.Value.TrueForAll(state => state.Broken.Contains(rule) || statement(state.World));

    private static bool Allows(LooseState state, int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules) =>
        !rules.Any(state.Broken.Contains)
        && Acceptances.Accepts(withinReach ? state.FirstWithinReach : state.First, rungs);

    private IEnumerable<LooseState> LooseStates()
    {
        var rules = _analysis.Rules;
        foreach (var choice in _analysis.Choices())
        {
            var least = rules.LeastModel(choice);
            var derived = Enumerable.Range(0, least.Length).Where(fact => least[fact] && !rules.Established[fact]).ToArray();
            for (var group = 0; group < 1 << derived.Length; group++)
            {
                var world = choice.WithFacts([.. rules.Established]);
                for (var place = 0; place < derived.Length; place++)
                {
                    world.Facts[derived[place]] = (group >> place & 1) == 1;
                }

                yield return new LooseState(
                    world,
                    [.. rules.Derivations.Where(derivation => !world.Facts[derivation.Head] && derivation.Body(world)).Select(derivation => derivation.Rule),
                     .. rules.Constraints.Where(constraint => !constraint.Allows(world)).Select(constraint => constraint.Rule)],
                    [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: false))],
                    [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: true))]);
            }
        }
    }
}
