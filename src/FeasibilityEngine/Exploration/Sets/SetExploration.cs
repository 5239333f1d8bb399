using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>Finds the minimal concession sets of one list, hypothetical or within reach, component by component.</summary>
internal sealed class SetExploration
{
    // How many nodes the diagram of sets within caps may have where no other diagrams are asked for.
    private const int DiagramOfCaps = 100_000;

    private readonly SetList _kind;
    private readonly SearchLimits _limits;
    private readonly SearchBudget _budget;
    private readonly ListSearch _list;
    private readonly SolverChoice _solver;
    private readonly SetCompletion _completion;
    private readonly List<string> _parties;
    private FoundSet? _first;

    /// <param name="compiled">The scenario.</param>
    /// <param name="searches">The searches of its components.</param>
    /// <param name="kind">The list.</param>
    /// <param name="limits">How far to search.</param>
    /// <param name="budget">Ends the search early.</param>
    public SetExploration(CompiledScenario compiled, IReadOnlyList<ComponentSearch> searches, SetList kind, SearchLimits limits, SearchBudget budget)
    {
        (_kind, _limits, _budget) = (kind, limits, budget);
        _list = new ListSearch(searches, kind.Chains, limits);
        _solver = new SolverChoice(compiled, _list, budget);
        _completion = new SetCompletion(compiled, _list, budget);
        _parties = [.. compiled.Ground.Scenario.Parties.Select(p => p.Id)];
    }

    private int ComponentCount => _list.Components.Count;

    private bool IsClosed => Enumerable.Range(0, ComponentCount).Any(component => _kind.Possible(_list.Of(component).Verdict) == Answer.Impossible);

    /// <summary>
    /// Finds one set and works it out: the cheapest where that is quickly found, or is wanted; and the most even one where that is wanted.
    /// To be asked for before anything that can take long: then there is a set to show, whatever cuts the search short.
    /// </summary>
    /// <param name="wanted">Which set is wanted; null where none is.</param>
    public void Begin(WantedSet? wanted)
    {
        if (IsClosed)
        {
            return;
        }

        var set = new ComponentSet[ComponentCount];
        for (var i = 0; i < set.Length; i++)
        {
            if ((_list.IsInTheWay(i) ? _list.First(i) : _list.NoConcession(i)) is not { } part)
            {
                return;
            }

            set[i] = part;
        }

        _first = _completion.Of([FindCheapest(wanted is { IsMostEven: true } ? null : wanted, set)?.Best ?? set]).FirstOrDefault();
        if (wanted is { IsMostEven: true } && !_limits.OneSetIsEnough && _solver.MostEvenInTurns(Product(set), _parties)?.Best is { } even)
        {
            // What is worked out now is known when it is asked for.
            _ = _completion.Of([even]).FirstOrDefault();
        }
    }

    /// <summary>Finds all sets, and lists the cheapest; only the one that was found first where the search was cut short.</summary>
    public SetListing Run()
    {
        if (IsClosed)
        {
            return SetListing.None;
        }

        Report(ComponentCount, _first is null ? 0 : 1);
        var choices = new List<IComponentSets>();
        for (var i = 0; i < ComponentCount; i++)
        {
            var component = i + 1;
            choices.Add(_list.IsInTheWay(i) ? _list.All(i, found => Report(component, found)) : _list.Only(i, _list.NoConcession(i)));
        }

        var product = new FactoredSets(_list.Chains, choices);
        var cheapest = product.IsProven || _limits.OneSetIsEnough ? null : _solver.Cheapest(product, toTheEnd: false);
        var found = new FoundSets(product.Count, product.IsProven)
        {
            Always = Where(product, static least => least[0] is null, _ => true),
            Never = Where(product, static least => least.Skip(1).All(cost => cost is null), chain => chain.Ladder.Rungs.Count > 1),
            LeastCost = product.IsProven && !product.Count.IsZero ? choices.Sum(c => c.Ranked(0)!.Cost) : cheapest?.Answer == Answer.Possible ? cheapest.Upper : null,
            CostRanges = _budget.IsSpent() ? [] : CostSensitivity.Of(product, _list.Components),
        };
        return new SetListing(() => found, Listed(product))
        {
            Front = new(() => ParetoFront.Of(product, _list.Components, _parties, _budget)),
            Chooser = new SetChooser(product, _solver, _parties, _limits.DiagramNodes == 0 ? DiagramOfCaps : _limits.DiagramNodes, _budget),
            Completion = _completion,
        };
    }

    /// <summary>The same sets as they are found, each searched and worked out when it is asked for.</summary>
    public SetListing Discover()
    {
        if (IsClosed)
        {
            return SetListing.None;
        }

        var whole = Enumerable.Range(0, ComponentCount).Select(i => _list.IsInTheWay(i) ? null : _list.NoConcession(i)).ToArray();
        var open = Enumerable.Range(0, whole.Length).Where(component => whole[component] is null).ToList();
        var discovery = new SetDiscovery([.. open.Select(_list.Discover)]);
        return new SetListing(() => new FoundSets(discovery.Count, discovery.IsCounted), _completion.Of(Told()));

        IEnumerable<ComponentSet[]> Told()
        {
            var found = 0L;
            foreach (var set in discovery.Sets())
            {
                // Only after the one that is one too many: where there is none, these were all.
                if (found == _limits.Top)
                {
                    if (!discovery.IsCounted)
                    {
                        _budget.Note(new Interruption { Kind = InterruptionKind.SetsGiven, Limit = _limits.Top });
                    }

                    yield break;
                }

                Report(ComponentCount, ++found);
                for (var i = 0; i < set.Length; i++)
                {
                    whole[open[i]] = set[i];
                }

                yield return whole!;
            }
        }
    }

    // Not worked out before the first of them is asked for.
    private IEnumerable<FoundSet> Listed(FactoredSets product)
    {
        var isNone = true;
        foreach (var set in _completion.Of(product.CheapestSets(_limits.Top, _budget)))
        {
            isNone = false;
            yield return set;
        }

        if (isNone && _first is not null)
        {
            yield return _first;
        }
    }

    /// <summary>One set, with what is known of whether there are others.</summary>
    private FactoredSets Product(ComponentSet[] first) => new(_list.Chains, [.. first.Select((set, component) => _list.Only(component, set))]);

    /// <summary>Has the solver find the cheapest set; within caps, which tie components together, only where there are no diagrams to read it from.</summary>
    private Bounded<ComponentSet[]>? FindCheapest(WantedSet? wanted, ComponentSet[] first)
    {
        if (_limits.OneSetIsEnough)
        {
            return null;
        }

        if (wanted is null or { Caps.Count: 0 })
        {
            return _solver.Cheapest(Product(first), toTheEnd: wanted is not null);
        }

        return Enumerable.Range(0, first.Length).All(i => !_list.IsInTheWay(i) || _list.Quick(i) is not null) ? null : _solver.Cheapest(wanted.Caps);
    }

    private List<string> Where(FactoredSets product, Func<decimal?[], bool> property, Func<Chain, bool> counts)
    {
        if (!product.IsProven || product.Count.IsZero || _budget.IsSpent())
        {
            return [];
        }

        return [.. product.Choices
            .SelectMany(choices => choices.Chains.Zip(choices.LeastCosts()))
            .Where(chain => counts(chain.First) && property(chain.Second))
            .Select(chain => chain.First.Ladder.Id)
            .Order(StringComparer.Ordinal)];
    }

    private void Report(int component, long found) => _limits.Report?.Invoke(_kind.Stage, component, ComponentCount, found);
}

/// <summary>One of the two lists of concession sets.</summary>
/// <param name="Stage">What its search is called in reports of progress.</param>
/// <param name="Chains">The chains of every ladder: all rungs, or those within reach.</param>
/// <param name="Possible">Whether a component can be opened by them.</param>
internal sealed record SetList(string Stage, IReadOnlyList<Chain> Chains, Func<ComponentVerdict, Answer> Possible)
{
    /// <summary>Of what anybody could concede.</summary>
    public static SetList Hypothetical(CompiledScenario compiled) => new("concession sets", compiled.Hypothetical, verdict => verdict.Hypothetical);

    /// <summary>Of what is within reach at the as-of date.</summary>
    public static SetList WithinReach(CompiledScenario compiled) => new("sets within reach", compiled.WithinReach, verdict => verdict.WithinReach);
}
