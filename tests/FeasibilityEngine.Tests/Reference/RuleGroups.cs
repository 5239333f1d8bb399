using FeasibilityEngine.Model;

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

    /// <summary>The same, where no rule counts as such but these statements must hold; those of derivations in every phase.</summary>
    public bool CanStandWhere(int?[] rungs, bool withinReach, IReadOnlyList<(int Rule, Func<World, bool> Holds)> statements) =>
        _states.Value.Exists(state => Allows(state, rungs, withinReach, []) && statements.All(statement =>
            _analysis.Scenario.Rules[statement.Rule].Form == RuleForm.When ? state.World.Phases.All(statement.Holds) : statement.Holds(state.World)));

    /// <summary>Whether the statement holds wherever the rule does.</summary>
    public bool Says(int rule, Func<World, bool> statement) =>
        _states.Value.TrueForAll(state => state.Broken.Contains(rule) || statement(state.World));

    /// <summary>Whether something holds wherever the ladders stand where they do, these rules alone count, and what is given is so.</summary>
    public bool Follows(int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules, Func<World, bool> given, Func<World, bool> holds) =>
        _states.Value.TrueForAll(state => !Allows(state, rungs, withinReach, rules) || !given(state.World) || holds(state.World));

    private static bool Allows(LooseState state, int?[] rungs, bool withinReach, IReadOnlyCollection<int> rules) =>
        !rules.Any(state.Broken.Contains)
        && Acceptances.Accepts(withinReach ? state.FirstWithinReach : state.First, rungs);

    private IEnumerable<LooseState> LooseStates()
    {
        var factsInRedLines = FactsInRedLines();
        foreach (var choice in _analysis.Choices())
        {
            var earlier = _analysis.HasPhases ? _analysis.Rules.Phases(choice.WithFacts([.. _analysis.Rules.Established])).SkipLast(1) : [];
            IReadOnlyList<World>[] loose = [.. earlier.Select(phase => factsInRedLines ? _analysis.Rules.Loosened(phase).ToList() : [phase])];
            foreach (var world in _analysis.Rules.Loosened(choice))
            {
                foreach (var phases in OneOfEach(loose))
                {
                    // The facts of this one are those of the other; its phases are its own.
                    var state = world.WithFacts(world.Facts);
                    state.Phases = [.. phases, state];
                    yield return Judged(state);
                }
            }
        }
    }

    private LooseState Judged(World world) => new(
        world,
        [.. _analysis.Rules.Broken(world)],
        [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: false))],
        [.. _analysis.Ladders.Select(ladder => ladder.FirstAccepting(world, withinReach: true))]);

    private bool FactsInRedLines() => _analysis.Scenario.Positions.Where(position => position.Kind == PositionKind.RedLine)
        .SelectMany(position => Mentions.Of(position.Rungs[0].Accepts, _analysis.Words, Meaning.NoBinding))
        .Any(mention => _analysis.Words.IsFact(mention.Reference));

    private static IEnumerable<World[]> OneOfEach(IReadOnlyList<World>[] lists)
    {
        IEnumerable<World[]> picked = [[]];
        foreach (var list in lists)
        {
            picked = [.. picked.SelectMany(before => list.Select(next => (World[])[.. before, next]))];
        }

        return picked;
    }
}
