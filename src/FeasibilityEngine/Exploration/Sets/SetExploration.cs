using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>Finds the minimal concession sets of one list, hypothetical or within reach, and works out the cheapest in full.</summary>
internal sealed class SetExploration(
    CompiledScenario compiled,
    IReadOnlyList<ComponentSearch> searches,
    IReadOnlyList<Chain> chains,
    Func<ComponentVerdict, Answer> possible,
    SearchLimits limits,
    SearchBudget budget,
    Action<string, int, long> report)
{
    // How many nodes the diagram of sets within caps may have where no other diagrams are asked for.
    private const int DiagramOfCaps = 100_000;

    // How many choices of components to keep worked out, since sets share them: some kilobytes each.
    private const int KeptChoices = 2_000;

    private static readonly Reference Talks = new(Act.Talks);

    private readonly Dictionary<(int Component, int Choice, int UntilTalks, int After), IReadOnlyDictionary<Reference, int>?> _paths = [];
    private readonly SolverChoice _solver = new(
        compiled,
        [.. searches.Select(s => s.Component)],
        chains,
        (component, toTheEnd) => searches[component].Sets.Cheapest([.. searches[component].Component.Ladders.Select(l => chains[l])], limits, toTheEnd),
        (component, meanwhile) => searches[component].Sets.HasDiagram([.. searches[component].Component.Ladders.Select(l => chains[l])], limits, meanwhile),
        budget);
    private FoundSet? _first;
    private readonly Dictionary<string, int> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Component, int Choice), (int UntilTalks, int After)?> _lengths = [];
    private readonly Dictionary<(int Component, int Choice), (IReadOnlyList<Member> Standing, PartialState Witness, Dictionary<string, FoundConflict> Otherwise)?> _worked = [];

    /// <summary>
    /// Finds one set and works it out: the cheapest where that is quickly found, or is wanted; and the most even one where that is wanted.
    /// To be asked for before anything that can take long: then there is a set to show, whatever cuts the search short.
    /// </summary>
    /// <param name="wanted">Which set is wanted; null where none is.</param>
    public void Begin(WantedSet? wanted)
    {
        if (searches.Any(s => possible(s.Verdict) == Answer.Impossible))
        {
            return;
        }

        var set = new ComponentSet[searches.Count];
        for (var i = 0; i < set.Length; i++)
        {
            if ((IsInTheWay(searches[i]) ? searches[i].Sets.First(ChainsOf(searches[i]), limits) : NoConcession(searches[i])) is not { } part)
            {
                return;
            }

            set[i] = part;
        }

        _first = WorkOut(() => [FindCheapest(wanted is { IsMostEven: true } ? null : wanted, set)?.Best ?? set]).FirstOrDefault();
        if (wanted is { IsMostEven: true } && !limits.OneSetIsEnough && _solver.MostEvenInTurns(Product(set), Parties)?.Best is { } even)
        {
            // What is worked out now is known when it is asked for.
            _ = WorkOut(() => [even]).FirstOrDefault();
        }
    }

    private List<string> Parties => [.. compiled.Ground.Scenario.Parties.Select(p => p.Id)];

    /// <summary>One set, with what is known of whether there are others.</summary>
    private FactoredSets Product(ComponentSet[] first) =>
        new(chains, [.. searches.Select((s, i) => new ListedSets(ChainsOf(s), [first[i]], isWhole: !IsInTheWay(s)))]);

    /// <summary>Has the solver find the cheapest set; within caps, which tie components together, only where there are no diagrams to read it from.</summary>
    private Bounded<ComponentSet[]>? FindCheapest(WantedSet? wanted, ComponentSet[] first)
    {
        if (limits.OneSetIsEnough)
        {
            return null;
        }

        if (wanted is null or { Caps.Count: 0 })
        {
            return _solver.Cheapest(Product(first), toTheEnd: wanted is not null);
        }

        return searches.All(s => !IsInTheWay(s) || s.Sets.Quick(ChainsOf(s), limits) is not null) ? null : _solver.Cheapest(wanted.Caps);
    }

    /// <summary>Finds all sets, and lists the cheapest; only the one that was found first where the search was cut short.</summary>
    /// <param name="stage">What to call it in reports of progress.</param>
    public FoundSets Run(string stage)
    {
        if (searches.Any(s => possible(s.Verdict) == Answer.Impossible))
        {
            return FoundSets.None;
        }

        report(stage, searches.Count, _first is null ? 0 : 1);
        var choices = new List<IComponentSets>();
        for (var i = 0; i < searches.Count; i++)
        {
            var search = searches[i];
            var component = i + 1;
            choices.Add(IsInTheWay(search)
                ? search.Sets.All(ChainsOf(search), limits, found => report(stage, component, found))
                : new ListedSets(ChainsOf(search), [NoConcession(search)], isWhole: true));
        }

        var product = new FactoredSets(chains, choices);
        var components = searches.Select(s => s.Component).ToList();
        var parties = Parties;
        var cheapest = product.Exact || limits.OneSetIsEnough ? null : _solver.Cheapest(product, toTheEnd: false);
        return new FoundSets(
            product.Count,
            product.Exact,
            WorkOut(() => product.CheapestSets(limits.Top, budget)).DefaultIfEmpty(_first).OfType<FoundSet>(),
            new(() => ParetoFront.Of(product, components, parties, budget)),
            Where(product, static least => least[0] is null, _ => true),
            Where(product, static least => least.Skip(1).All(cost => cost is null), chain => chain.Ladder.Rungs.Count > 1))
        {
            LeastCost = product.Exact && !product.Count.IsZero ? choices.Sum(c => c.Ranked(0)!.Cost) : cheapest?.Answer == Answer.Possible ? cheapest.Upper : null,
            CostRanges = budget.IsSpent() ? [] : CostSensitivity.Of(product, components),
            Chooser = new SetChooser(
                product, components, parties, limits.DiagramNodes == 0 ? DiagramOfCaps : limits.DiagramNodes, _solver, budget),
            WorkOut = chosen => WorkOut(() => chosen),
        };
    }

    /// <summary>The same sets as they are found, each searched and worked out when it is asked for.</summary>
    public FoundSets Discover(string stage)
    {
        if (searches.Any(s => possible(s.Verdict) == Answer.Impossible))
        {
            return FoundSets.None;
        }

        var whole = searches.Select(s => IsInTheWay(s) ? null : NoConcession(s)).ToArray();
        var open = Enumerable.Range(0, whole.Length).Where(component => whole[component] is null).ToList();
        var discovery = new SetDiscovery([.. open.Select(component => searches[component].Sets.Discover(ChainsOf(searches[component]), limits))]);
        return FoundSets.Unproven with { Listed = WorkOut(Told), Discovery = discovery };

        IEnumerable<ComponentSet[]> Told()
        {
            var found = 0L;
            foreach (var set in discovery.Sets())
            {
                // Only after the one that is one too many: where there is none, these were all.
                if (found == limits.Top)
                {
                    if (!discovery.IsCounted)
                    {
                        budget.Note($"the {limits.Top} sets that were asked for were given");
                    }

                    yield break;
                }

                report(stage, searches.Count, ++found);
                for (var i = 0; i < set.Length; i++)
                {
                    whole[open[i]] = set[i];
                }

                yield return whole!;
            }
        }
    }

    private static bool IsInTheWay(ComponentSearch search) => search.Verdict.Stated != Answer.Possible;

    private static ComponentSet NoConcession(ComponentSearch search) => new(new int[search.Component.Ladders.Count], 0, 0);

    private List<Chain> ChainsOf(ComponentSearch search) => [.. search.Component.Ladders.Select(l => chains[l])];

    // As they are asked for: the first does not wait for the others.
    private IEnumerable<FoundSet> WorkOut(Func<IEnumerable<ComponentSet[]>> sets)
    {
        var isFirst = true;
        foreach (var set in sets())
        {
            if (!isFirst && budget.IsSpent())
            {
                yield break;
            }

            isFirst = false;
            if (_choices.Count > KeptChoices)
            {
                Forget();
            }

            var picks = Array.ConvertAll(set, NumberOf);
            var standing = new Member[chains.Count];
            var parts = new List<PartialState>();
            var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
            var whole = true;
            for (var component = 0; component < picks.Length && whole; component++)
            {
                var ladders = searches[component].Component.Ladders;
                for (var i = 0; i < ladders.Count; i++)
                {
                    standing[ladders[i]] = new Member(chains[ladders[i]], set[component].Levels[i]);
                }

                if (WorkOut(component, picks[component], [.. ladders.Select(l => standing[l])]) is not { } part)
                {
                    whole = false;
                    continue;
                }

                for (var i = 0; i < ladders.Count; i++)
                {
                    standing[ladders[i]] = part.Standing[i];
                }

                parts.Add(part.Witness);
                foreach (var (ladder, conflict) in part.Otherwise)
                {
                    otherwise[ladder] = conflict;
                }
            }

            if (!whole || Path(picks, parts, standing) is not { } steps)
            {
                yield break;
            }

            var witness = PartialState.Merge(parts);
            var ordered = steps.Where(s => compiled.Order.IsOrdered(s.Key)).ToDictionary(s => s.Key, s => s.Value - steps[Talks]);
            var found = new FoundSet(standing, compiled.Whole(witness with { Steps = ordered }), steps, otherwise);
            yield return found with { RestsOn = [.. compiled.Given.RestsOn(found)] };
        }
    }

    private void Forget()
    {
        _choices.Clear();
        _worked.Clear();
        _lengths.Clear();
        _paths.Clear();
    }

    /// <summary>A number that equal choices of a component share, so that each is worked out once.</summary>
    private int NumberOf(ComponentSet choice)
    {
        var levels = string.Join(' ', choice.Levels);
        if (!_choices.TryGetValue(levels, out var number))
        {
            _choices.Add(levels, number = _choices.Count);
        }

        return number;
    }

    /// <summary>
    /// The path of a whole set: talks begin in the step in which the slowest component can have them begin, and the others find
    /// their steps around that; null where the budget ran out.
    /// </summary>
    private Dictionary<Reference, int>? Path(int[] picks, List<PartialState> witnesses, Member[] standing)
    {
        var (untilTalks, after) = (1, 0);
        for (var i = 0; i < picks.Length; i++)
        {
            if (!_lengths.TryGetValue((i, picks[i]), out var length))
            {
                _lengths.Add((i, picks[i]), length = searches[i].PathLength(witnesses[i], Of(i)));
            }

            if (length is not { } needed)
            {
                return null;
            }

            (untilTalks, after) = (Math.Max(untilTalks, needed.UntilTalks), Math.Max(after, needed.After));
        }

        var steps = new Dictionary<Reference, int> { [Talks] = untilTalks };
        for (var i = 0; i < picks.Length; i++)
        {
            var key = (i, picks[i], untilTalks, after);
            if (!_paths.TryGetValue(key, out var part))
            {
                _paths.Add(key, part = searches[i].Path(witnesses[i], Of(i), untilTalks, after));
            }

            if (part is null)
            {
                return null;
            }

            foreach (var (act, step) in part)
            {
                steps.Add(act, step);
            }
        }

        return steps;

        IEnumerable<Member> Of(int component) => searches[component].Component.Ladders.Select(l => standing[l]);
    }

    private (IReadOnlyList<Member> Standing, PartialState Witness, Dictionary<string, FoundConflict> Otherwise)? WorkOut(int component, int choice, IReadOnlyList<Member> standing)
    {
        if (!_worked.TryGetValue((component, choice), out var worked))
        {
            var shown = Shown(component, standing);
            if (shown is not null && searches[component].Witness(shown) is { } witness)
            {
                var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
                for (var i = 0; i < standing.Count; i++)
                {
                    if (standing[i].Level > 0 && searches[component].Otherwise(standing, i) is { } conflict)
                    {
                        otherwise.Add(standing[i].Chain.Ladder.Id, conflict);
                    }
                }

                worked = (shown, witness, otherwise);
            }

            _worked.Add((component, choice), worked);
        }

        return worked;
    }

    /// <summary>
    /// The members as the witness is to suit them: where it can, without resting on a supposed concession that is out of reach. Null where
    /// the budget ran out.
    /// </summary>
    private IReadOnlyList<Member>? Shown(int component, IReadOnlyList<Member> standing)
    {
        if (!compiled.Given.Matters)
        {
            return standing;
        }

        Member[] given = [.. standing.Select(compiled.Given.Of)];
        return searches[component].CanStand(given) switch
        {
            Answer.Possible => given,
            Answer.Impossible => standing,
            _ => null,
        };
    }

    private List<string> Where(FactoredSets product, Func<decimal?[], bool> property, Func<Chain, bool> counts)
    {
        var names = new List<string>();
        if (!product.Exact || product.Count.IsZero || budget.IsSpent())
        {
            return names;
        }

        for (var component = 0; component < searches.Count; component++)
        {
            var ladders = searches[component].Component.Ladders;
            var least = product.Choices[component].LeastCosts();
            for (var i = 0; i < ladders.Count; i++)
            {
                if (counts(chains[ladders[i]]) && property(least[i]))
                {
                    names.Add(chains[ladders[i]].Ladder.Id);
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
