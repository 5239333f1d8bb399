using System.Diagnostics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration;

/// <summary>All questions about one component, each answered once.</summary>
internal sealed class ComponentSearch
{
    private readonly CompiledScenario _compiled;
    private readonly SearchBudget _budget;
    private readonly Lazy<ComponentVerdict> _verdict;
    private readonly Lazy<ConflictRules> _reasons;
    private readonly Lazy<WitnessSearch> _witnesses;
    private readonly Lazy<StepSearch> _steps;
    private readonly Lazy<ComponentOracle> _oracle;
    private readonly Lazy<ComponentOracle> _whole;
    private readonly Lazy<PartialState?> _someState;
    private readonly Lazy<NearbyStates?> _nearby;
    private readonly Lazy<int[]> _byName;
    private (IReadOnlyList<Member>? Standing, int[] Literals) _asked = (null, []);
    private readonly Dictionary<string, FoundConflict> _conflicts = new(StringComparer.Ordinal);

    public ComponentSearch(CompiledScenario compiled, Component component, SearchBudget budget)
    {
        _compiled = compiled;
        _budget = budget;
        Component = component;
        Sets = new ComponentSetSearch(compiled, component, budget);
        _verdict = new Lazy<ComponentVerdict>(() => VerdictSearch.Of(compiled, component, budget));
        _reasons = new Lazy<ConflictRules>(() => new ConflictRules(compiled, component));
        _witnesses = new Lazy<WitnessSearch>(() => new WitnessSearch(compiled, component));
        _steps = new Lazy<StepSearch>(() => new StepSearch(compiled, component, budget));
        _oracle = new Lazy<ComponentOracle>(() => new ComponentOracle(compiled, component));
        _whole = new Lazy<ComponentOracle>(() => new ComponentOracle(compiled, component));
        _someState = new Lazy<PartialState?>(() => Verdict.Rules == Answer.Possible ? _witnesses.Value.FindAny([], budget) : null);
        _nearby = new Lazy<NearbyStates?>(() => SomeState() is { } state ? new NearbyStates(compiled, component, state) : null);
        _byName = new Lazy<int[]>(() => [.. Enumerable.Range(0, component.Ladders.Count)
            .OrderBy(i => compiled.Hypothetical[component.Ladders[i]].Ladder.Id, StringComparer.Ordinal)]);
    }

    public CompiledScenario Compiled => _compiled;

    public Component Component { get; }

    /// <summary>What can stand together; searched when it is first asked for.</summary>
    public ComponentVerdict Verdict => _verdict.Value;

    /// <summary>The minimal conflicts among the given levels of the component's chains.</summary>
    /// <param name="standing">The ladders, each at its level.</param>
    /// <param name="limits">How far to go.</param>
    /// <param name="progress">Hears how many have been found.</param>
    public ComponentConflicts FindConflicts(IReadOnlyList<Member> standing, SearchLimits limits, Action<long> progress) =>
        new ConflictSearch(_compiled, Component, standing, limits, _budget).Find(Complete, progress);

    /// <summary>How many minimal conflicts there are; none of them is worked out.</summary>
    /// <param name="standing">The ladders, each at its level.</param>
    /// <param name="limits">How far to go.</param>
    /// <param name="first">Called when the first is known.</param>
    public ViewCount CountConflicts(IReadOnlyList<Member> standing, SearchLimits limits, Action first) =>
        new ConflictSearch(_compiled, Component, standing, limits, _budget).Count(first);

    /// <summary>The minimal concession sets.</summary>
    public ComponentSetSearch Sets { get; }

    /// <summary>The plainest state that the members accept; null where the budget ran out.</summary>
    public PartialState? Witness(IEnumerable<Member> standing) => _witnesses.Value.Find(standing.Select(m => m.Accepts), _budget);

    /// <summary>The steps that a path of the witness needs until talks begin and after; null where the budget ran out.</summary>
    public (int UntilTalks, int After)? PathLength(PartialState witness, IEnumerable<Member> standing) =>
        _steps.Value.Length(witness, [.. standing.Select(m => m.Accepts)]);

    /// <summary>The step of each act that the witness performs; null where the budget ran out.</summary>
    public IReadOnlyDictionary<Reference, int>? Path(PartialState witness, IEnumerable<Member> standing, int untilTalks, int after) =>
        _steps.Value.Place(witness, [.. standing.Select(m => m.Accepts)], untilTalks, after);

    /// <summary>Some state that the rules allow, the same one each time; null where the budget ran out.</summary>
    public PartialState? SomeState() => _someState.Value;

    /// <summary>The conflict that returns if one member is raised by a level; null where the budget ran out.</summary>
    public FoundConflict? Otherwise(IReadOnlyList<Member> standing, int raised)
    {
        var stronger = standing[raised] with { Level = standing[raised].Level - 1 };
        // Who insists on the stronger level accepts the weaker one too. So all can be asked to stand as they do, and what is asked of
        // the oracle that knows them differs from raise to raise in the last place alone.
        var whole = _whole.Value;
        if (!ReferenceEquals(_asked.Standing, standing))
        {
            _asked = (standing, [.. _byName.Value.Select(i => whole.LiteralOf(standing[i].Accepts))]);
        }

        var answer = _budget.Ask(whole.Oracle, [.. _asked.Literals, whole.LiteralOf(stronger.Accepts)]);
        if (answer != Answer.Impossible)
        {
            return answer == Answer.GaveUp ? null : throw new UnreachableException("A bug: a concession that was found necessary is not.");
        }

        var core = whole.Oracle.Core.ToArray().ToHashSet();
        var blocking = _byName.Value.Where((i, place) => i != raised && core.Contains(_asked.Literals[place])).Select(i => standing[i]).ToList();
        var literals = blocking.ConvertAll(LiteralOf);
        if (CoreShrinking.Shrink(_oracle.Value.Oracle, [LiteralOf(stronger)], literals, _budget) is not { } needed)
        {
            return null;
        }

        // Of members that accept just the same, one is enough.
        var members = needed.Select(literal => blocking[literals.IndexOf(literal)]).Append(stronger)
            .OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
        return Complete(members);
    }

    /// <summary>Whether the members can stand together.</summary>
    public Answer CanStand(IEnumerable<Member> members) => _budget.Ask(_oracle.Value.Oracle, [.. members.Select(LiteralOf)]);

    private int LiteralOf(Member member) => _oracle.Value.LiteralOf(member.Accepts);

    /// <summary>Adds the rules and the states that prove the conflict minimal.</summary>
    private FoundConflict? Complete(IReadOnlyList<Member> members)
    {
        var name = string.Join(' ', members.Select(m => m.Name));
        if (_conflicts.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_reasons.Value.Find(members, _budget) is not { } rules)
        {
            return null;
        }

        var without = new List<PartialState>();
        for (var left = 0; left < members.Count; left++)
        {
            List<Formula> others = [.. members.Where((_, i) => i != left).Select(m => m.Accepts)];
            if ((_nearby.Value?.Find(others, _budget) ?? _witnesses.Value.FindAny(others, _budget)) is not { } state)
            {
                return null;
            }

            without.Add(state);
        }

        var circle = CircleSearch.Find(_compiled, members, rules, _budget);
        if (_compiled.Order.IsAskedFor && _budget.IsSpent())
        {
            // Whether it is one of order may not have been told to the end; "not found out" must not read as "no".
            return null;
        }

        var needsUnobtainable = false;
        if (circle is null && members is [{ Chain.Ladder.Act: null } single])
        {
            if (_compiled.Wishes.Meet(single, _budget) is not { } needs)
            {
                return null;
            }

            needsUnobtainable = needs;
        }

        var conflict = new FoundConflict(members, rules, without) { Circle = circle, NeedsUnobtainable = needsUnobtainable };
        _conflicts.Add(name, conflict);
        return conflict;
    }
}
