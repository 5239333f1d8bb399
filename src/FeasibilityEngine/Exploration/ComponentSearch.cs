using System.Numerics;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration;

/// <summary>All questions about one component, each answered once.</summary>
internal sealed class ComponentSearch
{
    // How many sets the solver looks for before a diagram is looked for thoroughly.
    private const int SetsBeforehand = 10_000;

    private readonly CompiledScenario _compiled;
    private readonly SearchBudget _budget;
    private readonly Lazy<Reasons> _reasons;
    private readonly Lazy<WitnessSearch> _witnesses;
    private readonly Lazy<StepSearch> _steps;
    private readonly Lazy<ComponentOracle> _oracle;
    private readonly Dictionary<string, IComponentSets> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IComponentSets> _firstSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundConflict> _conflicts = new(StringComparer.Ordinal);

    public ComponentSearch(CompiledScenario compiled, Component component, SearchBudget budget)
    {
        _compiled = compiled;
        _budget = budget;
        Component = component;
        Verdict = Possibility.Of(compiled, component, budget);
        _reasons = new Lazy<Reasons>(() => new Reasons(compiled, component));
        _witnesses = new Lazy<WitnessSearch>(() => new WitnessSearch(compiled, component));
        _steps = new Lazy<StepSearch>(() => new StepSearch(compiled, component, budget));
        _oracle = new Lazy<ComponentOracle>(() => new ComponentOracle(compiled, component));
    }

    public CompiledScenario Compiled => _compiled;

    public Component Component { get; }

    public ComponentVerdict Verdict { get; }

    /// <summary>The minimal conflicts among the given levels of the component's chains.</summary>
    public ComponentConflicts FindConflicts(IReadOnlyList<Member> standing, SearchLimits limits, Action<FoundConflict> found)
    {
        // One of them first, so that a search that is cut short has something to show.
        var first = ConflictsBySolver(standing, 1, atMost: true, found);
        if (first.IsWhole || _budget.IsSpent())
        {
            return first;
        }

        return ConflictsByDiagram(standing, limits, found)
            ?? (_budget.IsSpent() ? first : ConflictsBySolver(standing, limits.Conflicts, atMost: false, found));
    }

    /// <summary>
    /// The minimal concession sets over the given chains. Where all rungs are within reach, the second list is the first and is not
    /// searched again.
    /// </summary>
    public IComponentSets FindSets(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var rungs = NameOf(chains);
        if (!_sets.TryGetValue(rungs, out var known))
        {
            _sets.Add(rungs, known = Search(chains, limits, progress));
        }

        return known;
    }

    /// <summary>
    /// One minimal concession set, or all of them where there is no other: at once, so that a search that is cut short has something
    /// to show.
    /// </summary>
    public IComponentSets FirstSet(IReadOnlyList<Chain> chains)
    {
        var rungs = NameOf(chains);
        if (!_firstSets.TryGetValue(rungs, out var known))
        {
            _firstSets.Add(rungs, known = SetsBySolver(chains, 1, atMost: true, _ => { }));
        }

        return known;
    }

    /// <summary>The minimal concession sets one after the other, as they are found.</summary>
    public ComponentDiscovery Discover(IReadOnlyList<Chain> chains, SearchLimits limits) => new(
        chains,
        () => FirstSet(chains),
        () => Diagrams(limits, isThorough: false).FindSets(chains, _budget),
        () => EnumerateSets(chains),
        limits.ConcessionSets,
        _budget);

    /// <summary>The plainest state that the members accept; null where the budget ran out.</summary>
    public PartialState? Witness(IEnumerable<Member> standing) => _witnesses.Value.Find(standing.Select(m => m.Accepts), _budget);

    /// <summary>The steps that a path of the witness needs until talks begin and after; null where the budget ran out.</summary>
    public (int UntilTalks, int After)? PathLength(PartialState witness, IEnumerable<Member> standing) =>
        _steps.Value.Length(witness, [.. standing.Select(m => m.Accepts)]);

    /// <summary>The step of each act that the witness performs; null where the budget ran out.</summary>
    public IReadOnlyDictionary<Reference, int>? Path(PartialState witness, IEnumerable<Member> standing, int untilTalks, int after) =>
        _steps.Value.Place(witness, [.. standing.Select(m => m.Accepts)], untilTalks, after);

    /// <summary>Some state that the rules allow; null where the budget ran out.</summary>
    public PartialState? SomeState() => Verdict.Rules == Answer.Possible ? _witnesses.Value.FindAny([], _budget) : null;

    /// <summary>The conflict that returns if one member is raised by a level; null where the budget ran out.</summary>
    public FoundConflict? Otherwise(IReadOnlyList<Member> standing, int raised)
    {
        var stronger = standing[raised] with { Level = standing[raised].Level - 1 };
        var key = LiteralOf(stronger);
        var others = standing.Where((_, i) => i != raised).OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
        var literals = others.Select(LiteralOf).ToArray();
        var answer = _budget.Ask(_oracle.Value.Oracle, [key, .. literals]);
        if (answer != Answer.Impossible)
        {
            return answer == Answer.GaveUp ? null : throw new InvalidOperationException("A concession that was found necessary is not.");
        }

        var core = _oracle.Value.Oracle.Core.ToArray().ToHashSet();
        if (CoreShrinking.Shrink(_oracle.Value.Oracle, [key], literals.Where(core.Contains).ToList(), _budget) is not { } needed)
        {
            return null;
        }

        // Of members that accept just the same, one is enough.
        var members = needed.Select(literal => others[Array.IndexOf(literals, literal)]).Append(stronger)
            .OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
        return Complete(members);
    }

    private IComponentSets Search(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var first = FirstSet(chains);
        if (first.IsWhole || limits.OneSetIsEnough || _budget.IsSpent())
        {
            return first;
        }

        if (Diagrams(limits, isThorough: false).FindSets(chains, _budget) is { } all)
        {
            return Told(all);
        }

        // A good diagram takes some seconds to find. Before that the solver may be through, or else leaves something to show.
        var some = _budget.IsSpent() ? first : SetsBySolver(chains, Math.Min(SetsBeforehand, limits.ConcessionSets), atMost: true, progress);
        if (some.IsWhole || _budget.IsSpent())
        {
            return some;
        }

        if (Diagrams(limits, isThorough: true).FindSets(chains, _budget) is { } thoroughly)
        {
            return Told(thoroughly);
        }

        return _budget.IsSpent() ? some : SetsBySolver(chains, limits.ConcessionSets, atMost: false, progress);

        DiagramSets Told(DiagramSets found)
        {
            progress(found.Count > long.MaxValue ? long.MaxValue : (long)found.Count);
            return found;
        }
    }

    /// <summary>How many minimal conflicts there are; none of them is worked out.</summary>
    public ViewCount CountConflicts(IReadOnlyList<Member> standing, SearchLimits limits, Action first)
    {
        var demands = standing.Select(m => m.Accepts).ToList();
        var (found, wanted) = (0, 1);
        if (Count() || _budget.IsSpent())
        {
            return new ViewCount(found, !_budget.IsSpent());
        }

        if (ConflictDiagram(demands, limits) is var (family, _))
        {
            return new ViewCount(family.Count, IsComplete: true);
        }

        if (_budget.IsSpent())
        {
            return new ViewCount(found, IsComplete: false);
        }

        (found, wanted) = (0, int.MaxValue);
        var whole = Count();
        return new ViewCount(found, whole);

        bool Count() => ConflictEnumeration.Run(new ComponentOracle(_compiled, Component), demands, _budget, _ =>
        {
            first();
            return ++found <= wanted;
        });
    }

    private SetDiagrams Diagrams(SearchLimits limits, bool isThorough) => new(_compiled, Component, limits.DiagramNodes) { IsThorough = isThorough };

    private (SetFamily Family, int[] Demands)? ConflictDiagram(IReadOnlyList<Formula> demands, SearchLimits limits) =>
        Diagrams(limits, isThorough: false).FindConflicts(demands, _budget) ?? Diagrams(limits, isThorough: true).FindConflicts(demands, _budget);

    private ListedSets SetsBySolver(IReadOnlyList<Chain> chains, int limit, bool atMost, Action<long> progress)
    {
        var sets = new List<ComponentSet>();
        var enumeration = EnumerateSets(chains);
        foreach (var levels in enumeration.Sets())
        {
            if (sets.Count == limit)
            {
                if (!atMost)
                {
                    _budget.Note($"the limit of {limit} concession sets in one component was reached");
                }

                break;
            }

            sets.Add(ComponentSet.Of(chains, levels));
            progress(sets.Count);
        }

        return new ListedSets(chains, sets, enumeration.IsWhole);
    }

    private ConcessionEnumeration EnumerateSets(IReadOnlyList<Chain> chains) => new(new ComponentOracle(_compiled, Component), chains, _budget);

    private ComponentConflicts? ConflictsByDiagram(IReadOnlyList<Member> standing, SearchLimits limits, Action<FoundConflict> found)
    {
        if (ConflictDiagram([.. standing.Select(m => m.Accepts)], limits) is not var (family, demands))
        {
            return null;
        }

        // Of conflicts with as many members the one comes first that has the first name at which they differ.
        var byName = standing.Select(m => m.Chain.Ladder.Id).OrderDescending(StringComparer.Ordinal).ToList();
        var ranking = new FamilyRanking(
            family, [.. demands.Select(d => d < 0 ? default : new FamilyElement(0, byName.IndexOf(standing[d].Chain.Ladder.Id)))], holdersFirst: true);
        var listed = new List<FoundConflict>();
        while (listed.Count < limits.Conflicts && ranking.At(listed.Count) is { } elements)
        {
            var members = elements.Select(e => standing[demands[e]]).OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
            if (Complete(members) is not { } conflict)
            {
                break;
            }

            listed.Add(conflict);
            found(conflict);
        }

        // Whoever looks for a conflict looks in the list. Where it is not all of them, "not there" must not read as "there is none".
        if (listed.Count == limits.Conflicts && listed.Count < family.Count)
        {
            _budget.Note($"the limit of {limits.Conflicts} conflicts in one component was reached");
        }

        var shares = family.CountsByElement().ToDictionary(c => standing[demands[c.Key]].Chain.Ladder.Id, c => c.Value, StringComparer.Ordinal);
        return new ComponentConflicts(listed, family.Count, IsWhole: true, shares);
    }

    private ComponentConflicts ConflictsBySolver(IReadOnlyList<Member> standing, int limit, bool atMost, Action<FoundConflict> found)
    {
        var conflicts = new List<FoundConflict>();
        var cutShort = false;
        var whole = ConflictEnumeration.Run(new ComponentOracle(_compiled, Component), [.. standing.Select(m => m.Accepts)], _budget, indexes =>
        {
            if (conflicts.Count == limit)
            {
                if (!atMost)
                {
                    _budget.Note($"the limit of {limit} conflicts in one component was reached");
                }

                cutShort = true;
                return false;
            }

            if (Complete([.. indexes.Select(i => standing[i])]) is not { } conflict)
            {
                cutShort = true;
                return false;
            }

            conflicts.Add(conflict);
            found(conflict);
            return true;
        });
        var shares = conflicts.SelectMany(c => c.Members).CountBy(m => m.Chain.Ladder.Id)
            .ToDictionary(c => c.Key, c => new BigInteger(c.Value), StringComparer.Ordinal);
        return new ComponentConflicts(conflicts, conflicts.Count, whole && !cutShort, shares);
    }

    private static string NameOf(IReadOnlyList<Chain> chains) => string.Join(' ', chains.Select(c => string.Join('-', c.Rungs)));

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
            if (_witnesses.Value.FindAny(members.Where((_, i) => i != left).Select(m => m.Accepts), _budget) is not { } state)
            {
                return null;
            }

            without.Add(state);
        }

        var circle = CycleSearch.Find(_compiled, members, rules, _budget);
        if (_compiled.Order.IsAskedFor && _budget.IsSpent())
        {
            // Whether it is one of order may not have been told to the end; "not found out" must not read as "no".
            return null;
        }

        var conflict = new FoundConflict(members, rules, without) { Circle = circle };
        _conflicts.Add(name, conflict);
        return conflict;
    }
}
