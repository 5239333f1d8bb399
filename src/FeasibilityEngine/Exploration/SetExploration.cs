using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

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
    private static readonly Reference Talks = new(Act.Talks);

    private readonly Dictionary<(int Component, int Choice, int UntilTalks, int After), IReadOnlyDictionary<Reference, int>?> _paths = [];
    private readonly Dictionary<(int Component, int Choice), (int UntilTalks, int After)?> _lengths = [];
    private readonly Dictionary<(int Component, int Choice), (PartialState Witness, Dictionary<string, FoundConflict> Otherwise)?> _worked = [];

    public FoundSets Run(string stage)
    {
        if (searches.Any(s => possible(s.Verdict) == Answer.Impossible))
        {
            return FoundSets.None;
        }

        // A first set of every component before all sets of any: then there is a whole set to show, whatever cuts the search short.
        foreach (var search in searches.Where(s => s.Verdict.Stated != Answer.Possible))
        {
            search.FirstSet(ChainsOf(search));
        }

        report(stage, searches.Count, 1);
        var choices = new List<IComponentSets>();
        for (var i = 0; i < searches.Count; i++)
        {
            var search = searches[i];
            if (search.Verdict.Stated == Answer.Possible)
            {
                choices.Add(new ListedSets(ChainsOf(search), [new ComponentSet(new int[search.Component.Ladders.Count], 0, 0)], isWhole: true));
                continue;
            }

            var component = i + 1;
            choices.Add(search.FindSets(ChainsOf(search), limits, found => report(stage, component, found)));
        }

        var product = new FactoredSets(chains, choices);
        var components = searches.Select(s => s.Component).ToList();
        var parties = compiled.Ground.Scenario.Parties.Select(p => p.Id).ToList();
        return new FoundSets(
            product.Count,
            product.Exact,
            WorkOut(product),
            ParetoFront.Of(product, components, parties, budget),
            Where(product, static least => least[0] is null, _ => true),
            Where(product, static least => least.Skip(1).All(cost => cost is null), chain => chain.Ladder.Rungs.Count > 1))
        {
            CostRanges = CostSensitivity.Of(product, components),
        };
    }

    private List<Chain> ChainsOf(ComponentSearch search) => [.. search.Component.Ladders.Select(l => chains[l])];

    // As they are asked for: the first does not wait for the others.
    private IEnumerable<FoundSet> WorkOut(FactoredSets product)
    {
        var isFirst = true;
        foreach (var picks in product.Cheapest(limits.Top, budget))
        {
            if (!isFirst && budget.IsSpent())
            {
                yield break;
            }

            isFirst = false;

            var standing = new Member[chains.Count];
            var parts = new List<PartialState>();
            var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
            var whole = true;
            for (var component = 0; component < picks.Length && whole; component++)
            {
                var choice = product.Choices[component].Ranked(picks[component])!;
                var ladders = searches[component].Component.Ladders;
                for (var i = 0; i < ladders.Count; i++)
                {
                    standing[ladders[i]] = new Member(chains[ladders[i]], choice.Levels[i]);
                }

                if (WorkOut(component, picks[component], [.. ladders.Select(l => standing[l])]) is not { } part)
                {
                    whole = false;
                    continue;
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
            yield return new FoundSet(standing, witness with { Steps = ordered }, steps, otherwise);
        }
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

    private (PartialState Witness, Dictionary<string, FoundConflict> Otherwise)? WorkOut(int component, int choice, IReadOnlyList<Member> standing)
    {
        if (!_worked.TryGetValue((component, choice), out var worked))
        {
            if (searches[component].Witness(standing) is { } witness)
            {
                var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
                for (var i = 0; i < standing.Count; i++)
                {
                    if (standing[i].Level > 0 && searches[component].Otherwise(standing, i) is { } conflict)
                    {
                        otherwise.Add(standing[i].Chain.Ladder.Id, conflict);
                    }
                }

                worked = (witness, otherwise);
            }

            _worked.Add((component, choice), worked);
        }

        return worked;
    }

    private List<string> Where(FactoredSets product, Func<decimal?[], bool> property, Func<Chain, bool> counts)
    {
        var names = new List<string>();
        if (!product.Exact || product.Count.IsZero)
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
