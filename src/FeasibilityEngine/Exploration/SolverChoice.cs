using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>Searches the best set from below with the solver, where not all sets of every component were found: see <see cref="CheapestSearch"/>.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="components">Its components.</param>
/// <param name="chains">The chains of every ladder.</param>
/// <param name="budget">Ends the search; the bounds stay.</param>
internal sealed class SolverChoice(CompiledScenario compiled, IReadOnlyList<Component> components, IReadOnlyList<Chain> chains, SearchBudget budget)
{
    /// <summary>The cheapest set of each component, put together; the search of those whose sets are all known is spared.</summary>
    public SolverAnswer Cheapest(FactoredSets sets)
    {
        var best = new ComponentSet[components.Count];
        var (lower, outcome) = (0m, Answer.Possible);
        for (var component = 0; component < best.Length; component++)
        {
            best[component] = sets.Choices[component].Ranked(0)!;
            if (sets.Choices[component].IsWhole)
            {
                lower += best[component].Cost;
                continue;
            }

            var own = components[component].Ladders.Select(l => chains[l]).ToList();
            var (answer, bounds) = CheapestSearch.Run(new ComponentOracle(compiled, components[component]), own, new ChainCosts(own), [], budget);
            lower += bounds.Lower;
            outcome = answer == Answer.Possible ? outcome : Answer.GaveUp;
            if (bounds.Best is { } found && (answer == Answer.Possible || ComponentSet.Compare(found, best[component]) < 0))
            {
                best[component] = found;
            }
        }

        return new SolverAnswer(outcome, lower, best.Sum(set => set.Cost), best);
    }

    /// <summary>The cheapest set within caps, which tie the components together.</summary>
    public SolverAnswer Cheapest(IReadOnlyDictionary<string, decimal> caps)
    {
        var (answer, bounds) = CheapestSearch.Run(
            NewOracle(), chains, new ChainCosts(chains), [.. caps.Select(cap => new BurdenCap(new ChainCosts(chains, cap.Key), cap.Value))], budget);
        return new SolverAnswer(answer, bounds.Lower, bounds.Best?.Cost, Split(bounds.Best));
    }

    /// <summary>The set in which the largest burden of a party is smallest.</summary>
    public SolverAnswer MostEven(IReadOnlyList<string> parties)
    {
        var (answer, bounds) = EvenSearch.Run(
            NewOracle, chains, new ChainCosts(chains), [.. parties.Select(party => new ChainCosts(chains, party))], budget);
        return new SolverAnswer(answer, bounds.Lower, bounds.Upper, Split(bounds.Best));
    }

    private ComponentOracle NewOracle() => new(compiled, Reasons.Whole(compiled));

    private ComponentSet[]? Split(ComponentSet? whole) => whole is null ? null : [.. components.Select(component =>
    {
        int[] levels = [.. component.Ladders.Select(l => whole.Levels[l])];
        return new ComponentSet(levels, component.Ladders.Sum(l => chains[l].CostAt(whole.Levels[l])), levels.Count(level => level > 0));
    })];
}
