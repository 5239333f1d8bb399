using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>Searches the best set from below with the solver, where the sets of a component are not all known, or not yet: see <see cref="CheapestSearch"/>.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="list">The searches of the list that is chosen from.</param>
/// <param name="budget">Ends the search; the bounds stay.</param>
internal sealed class SolverChoice(CompiledScenario compiled, ListSearch list, SearchBudget budget)
{
    private EvenSearch? _even;

    /// <summary>The cheapest set, where it was found to be the most even one too.</summary>
    private Bounded<ComponentSet[]>? _evenAndCheapest;
    private Bounded<ComponentSet[]>? _cheapest;
    private (IReadOnlyDictionary<string, decimal> Caps, Bounded<ComponentSet[]> Answer)? _withinCaps;

    /// <summary>The components.</summary>
    public IReadOnlyList<Component> Components => list.Components;

    /// <summary>
    /// The cheapest set of each component, put together; the search of those whose sets are all known is spared. Once proven it is not
    /// searched again; null where the budget had run out before it was searched.
    /// </summary>
    /// <param name="sets">The sets that were found.</param>
    /// <param name="toTheEnd">False to search only as long as that is quick.</param>
    public Bounded<ComponentSet[]>? Cheapest(FactoredSets sets, bool toTheEnd)
    {
        if (_cheapest is not { Answer: Answer.Possible } && !budget.IsSpent())
        {
            _cheapest = FindCheapest(sets, toTheEnd);
        }

        return _cheapest;
    }

    /// <summary>The cheapest set within caps, which tie the components together. Searched once for the same caps; null where the budget had run out before.</summary>
    public Bounded<ComponentSet[]>? Cheapest(IReadOnlyDictionary<string, decimal> caps)
    {
        if (_withinCaps is var (known, answer) && known.Count == caps.Count && !known.Except(caps).Any())
        {
            return answer;
        }

        if (budget.IsSpent())
        {
            return null;
        }

        _withinCaps = (caps, FindCheapest(caps));
        return _withinCaps?.Answer;
    }

    private Bounded<ComponentSet[]> FindCheapest(FactoredSets sets, bool toTheEnd)
    {
        var best = new ComponentSet[Components.Count];
        var (lower, outcome) = (0m, Answer.Possible);
        for (var component = 0; component < best.Length; component++)
        {
            best[component] = sets.Choices[component].Ranked(0)!;
            if (sets.Choices[component].IsComplete)
            {
                lower += best[component].Cost;
                continue;
            }

            var known = list.Cheapest(component, toTheEnd);
            lower += known.Lower;
            outcome = known.Answer == Answer.Possible ? outcome : Answer.GaveUp;
            if (known.Best is { } found && (known.Answer == Answer.Possible || ComponentSet.Compare(found, best[component]) < 0))
            {
                best[component] = found;
            }
        }

        return new Bounded<ComponentSet[]>(outcome, lower, best.Sum(set => set.Cost), best);
    }

    private Bounded<ComponentSet[]> FindCheapest(IReadOnlyDictionary<string, decimal> caps) => CheapestSearch.Run(
        NewOracle(), list.Chains, new ChainCosts(list.Chains), [.. caps.Select(cap => new BurdenCap(new ChainCosts(list.Chains, cap.Key), cap.Value))], budget).With(Split);

    /// <summary>What is known by now of the set in which the largest burden of a party is smallest; null where it was not searched.</summary>
    public Bounded<ComponentSet[]>? Even => _evenAndCheapest ?? _even?.Known.With(Split);

    /// <summary>
    /// The same, searched to the end or with so much effort, going on where the search was left. Null where the budget had run out before it began.
    /// </summary>
    /// <param name="sets">The sets that were found.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="work">The effort, in units of <see cref="CdclSolver.Work"/>.</param>
    public Bounded<ComponentSet[]>? MostEven(FactoredSets sets, IReadOnlyList<string> parties, long work = long.MaxValue)
    {
        if (BeginEven(sets, parties) is { } search)
        {
            search.LookOn(work);
            if (search.HasTooManySums && work == long.MaxValue)
            {
                budget.Note(new Interruption { Kind = InterruptionKind.BurdenSumLimit });
            }
        }

        return Even;
    }

    /// <summary>
    /// The same, searched in turns with diagrams of all sets, from which it can be read too: to the end, unless they are there before.
    /// </summary>
    /// <param name="sets">The sets that were found.</param>
    /// <param name="parties">The parties.</param>
    public Bounded<ComponentSet[]>? MostEvenInTurns(FactoredSets sets, IReadOnlyList<string> parties)
    {
        if (BeginEven(sets, parties) is not { } search)
        {
            return Even;
        }

        for (var component = 0; component < Components.Count && !search.IsOver; component++)
        {
            if (!sets.Choices[component].IsComplete && !list.HasDiagram(component, search))
            {
                search.LookOn(long.MaxValue);
            }
        }

        return Even;
    }

    private EvenSearch? BeginEven(FactoredSets sets, IReadOnlyList<string> parties)
    {
        if (_even is null && _evenAndCheapest is null && !budget.IsSpent())
        {
            // Somebody pays at least an even share of what the cheapest set costs.
            var payers = Math.Max(1, PayersAmong(parties));
            var least = parties.Count == 0 ? null : Cheapest(sets, toTheEnd: false);
            if (least is { Answer: Answer.Possible, Best: { } best } && parties.Max(party => Burden(best, party)) is var largest && largest * payers <= least.Lower)
            {
                // So it is the cheapest of the most even ones: of a single payer it always is, and no sums need to be told apart.
                _evenAndCheapest = least with { Lower = largest, Upper = largest };
                return null;
            }

            var share = least is null ? 0 : least.Lower / payers;
            _even = new EvenSearch(
                NewOracle, list.Chains, new ChainCosts(list.Chains), [.. parties.Select(party => new ChainCosts(list.Chains, party))], budget)
            {
                Share = share,
            };
        }

        return _even;
    }

    /// <summary>How many of the parties have a concession that costs something: where one has, each set costs all it costs that party.</summary>
    public int PayersAmong(IReadOnlyList<string> parties) => parties.Count(party =>
        list.Chains.Any(chain => chain.Ladder.Party.Id == party && Enumerable.Range(1, chain.LastLevel).Any(level => chain.CostAt(level) > 0)));

    private decimal Burden(ComponentSet[] set, string party) => Components.Zip(set, (component, part) => component.Ladders
        .Select((ladder, i) => part.Levels[i] > 0 && list.Chains[ladder].Ladder.Party.Id == party ? list.Chains[ladder].CostAt(part.Levels[i]) : 0).Sum()).Sum();

    private ComponentOracle NewOracle() => new(compiled, ConflictRules.Whole(compiled));

    private ComponentSet[] Split(ComponentSet whole) => [.. Components.Select(component =>
    {
        int[] levels = [.. component.Ladders.Select(l => whole.Levels[l])];
        return new ComponentSet(levels, component.Ladders.Sum(l => list.Chains[l].CostAt(whole.Levels[l])), levels.Count(level => level > 0));
    })];
}
