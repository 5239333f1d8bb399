using System.Numerics;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// Chooses from all minimal concession sets of a product without listing them: the cheapest, the most even, one for each point of the
/// Pareto front, or some at random; each also under caps on what parties pay.
/// </summary>
/// <param name="sets">The product.</param>
/// <param name="solver">Searches where not all sets were found.</param>
/// <param name="parties">The parties whose burdens are told apart.</param>
/// <param name="nodeLimit">How many nodes the diagram of the sets within caps may have.</param>
/// <param name="budget">Ends the search early.</param>
internal sealed class SetChooser(FactoredSets sets, SolverChoice solver, IReadOnlyList<string> parties, int nodeLimit, SearchBudget budget)
{
    // How many points of a front to keep at a time.
    private const int PointLimit = 20_000;

    // How many of the cheapest sets to look at where a diagram of those within the caps is out of reach.
    private const int LookedAt = 10_000;

    // How many of the cheapest sets to take a first bound for the most even one from.
    private const int Candidates = 100;

    // With how few points to try the front that is within the best set known, and how much the solver does before, in units of
    // CdclSolver.Work: about as much as so many points take.
    private static readonly (int Points, long Work)[] EvenRounds = [(1_000, 4_000_000), (PointLimit, 100_000_000)];

    private static readonly ChosenSets None = new([], BigInteger.Zero, IsCountProven: true) { IsProven = true };

    /// <summary>The product.</summary>
    public FactoredSets Sets => sets;

    /// <summary>The cheapest, then those with the fewest concessions.</summary>
    public ChosenSets Cheapest(int top, IReadOnlyDictionary<string, decimal> caps)
    {
        if (sets.Count.IsZero)
        {
            return NotFound();
        }

        if (caps.Count == 0)
        {
            var listed = sets.CheapestSets(top, budget);
            var known = new ChosenSets(listed.Count > 0 ? listed : [Cheapest()], sets.Count, sets.IsProven)
            {
                Lower = LeastCost(),
                Upper = CostOf(Cheapest()),
                IsProven = sets.IsProven,
            };
            return Improved(known, top, () => solver.Cheapest(sets, toTheEnd: true), keepOthers: true);
        }

        var chosen = Capped(top, caps) is { } capped
            ? capped with { Lower = sets.IsProven && capped.Sets.Count > 0 ? CostOf(capped.Sets[0]) : LeastCost(), Upper = capped.Sets.Count > 0 ? CostOf(capped.Sets[0]) : null }
            : LookThrough(top, caps);
        return Improved(chosen, top, () => solver.Cheapest(caps), keepOthers: true);
    }

    /// <summary>Those in which the largest burden of a party is smallest, the cheapest of them first.</summary>
    public ChosenSets MostEven(int top, IReadOnlyDictionary<string, decimal> caps)
    {
        if (sets.Count.IsZero)
        {
            return NotFound();
        }

        // The front and the solver take turns, since each may be through where the other is not. What one finds bounds what the other
        // looks for.
        var known = sets.CheapestSets(Candidates, budget).Append(Cheapest()).Where(set => IsWithin(set, caps)).MinBy(Largest);
        List<ProductPoint>? front = null;
        foreach (var (points, work) in EvenRounds)
        {
            // The solver's search knows no caps.
            var solved = caps.Count > 0 ? null : solver.MostEven(sets, parties, work);
            if (solved is { Answer: Answer.Possible, Upper: { } proven, Best: { } first })
            {
                return AsEven(proven, first);
            }

            if (solved?.Best is { } better && (known is null || Largest(better) < Largest(known)))
            {
                known = better;
            }

            decimal[] most = [.. parties.Select(party => Math.Min(known is null ? decimal.MaxValue : Largest(known), caps.GetValueOrDefault(party, decimal.MaxValue)))];
            front = ProductFront.Of(sets, solver.Components, parties, most, points, anySet: false, budget);
            if (front is not null || budget.IsSpent())
            {
                break;
            }
        }

        if (front is null)
        {
            NoteFront();
            return Solved(new ChosenSets(known is null ? [] : [known], known is null ? 0 : 1, IsCountProven: false) { Lower = LeastBurden(), Upper = known is null ? null : Largest(known) });
        }

        if (front.MinBy(point => (point.Largest, point.Total, point.Size)) is not { } even)
        {
            return sets.IsProven ? None : Solved(NotFound() with { IsCountProven = false, IsProven = false, Lower = LeastBurden() });
        }

        return AsEven(even.Largest, even.Sets());

        // All in which the largest burden is this; where they cannot be told from the others, one.
        ChosenSets AsEven(decimal least, ComponentSet[] one)
        {
            var tight = parties.ToDictionary(party => party, party => Math.Min(least, caps.GetValueOrDefault(party, least)), StringComparer.Ordinal);
            var chosen = Capped(top, tight) ?? new ChosenSets([one], 1, IsCountProven: false);
            return Solved(chosen with { Lower = sets.IsProven ? least : LeastBurden(), Upper = least, IsProven = sets.IsProven });
        }

        ChosenSets Solved(ChosenSets found) => caps.Count > 0 ? found : Improved(found, top, () => solver.MostEven(sets, parties), keepOthers: false);
    }

    /// <summary>A set for each point of the Pareto front, the cheapest first.</summary>
    public ChosenSets Front(int top, IReadOnlyDictionary<string, decimal> caps)
    {
        if (sets.Count.IsZero)
        {
            return NotFound();
        }

        if (caps.Count == 0 && !sets.IsProven && solver.PayersAmong(parties) <= 1 && solver.Cheapest(sets, toTheEnd: true) is { Answer: Answer.Possible, Best: { } cheapest })
        {
            // Where only one party pays, the cheapest set is all that no other undercuts, whichever others there are.
            return new ChosenSets([.. new[] { cheapest }.Take(top)], BigInteger.One, IsCountProven: true) { IsProven = true };
        }

        decimal[]? most = caps.Count == 0 ? null : [.. parties.Select(party => caps.GetValueOrDefault(party, decimal.MaxValue))];
        if (ProductFront.Of(sets, solver.Components, parties, most, PointLimit, anySet: false, budget) is not { } front)
        {
            NoteFront();
            return new ChosenSets([], BigInteger.Zero, IsCountProven: false);
        }

        // A stable order: points with the same total stay in the order of their costs.
        return new ChosenSets([.. front.OrderBy(point => point.Total).Take(top).Select(point => point.Sets())], front.Count, sets.IsProven) { IsProven = sets.IsProven };
    }

    /// <summary>Sets drawn one after the other, each as likely as any other that has not been drawn.</summary>
    public ChosenSets Random(int top, IReadOnlyDictionary<string, decimal> caps, ulong seed)
    {
        if (sets.Count.IsZero)
        {
            return NotFound();
        }

        var capped = caps.Count == 0 ? null : CappedSets.Make(sets, solver.Components, caps, nodeLimit, budget);
        if (caps.Count > 0 && capped is null)
        {
            budget.Note(new Interruption { Kind = InterruptionKind.CapDiagramLimit });
            return new ChosenSets([], BigInteger.Zero, IsCountProven: false);
        }

        var count = capped?.Count ?? sets.Count;
        var dice = new SeededDice(seed);
        var drawn = new HashSet<BigInteger>();
        var chosen = new List<ComponentSet[]>();
        while (chosen.Count < top && chosen.Count < count && !budget.IsSpent())
        {
            var place = dice.Below(count);
            if (drawn.Add(place))
            {
                chosen.Add(capped?.At(place) ?? sets.At(place));
            }
        }

        return new ChosenSets(chosen, count, sets.IsProven) { IsProven = sets.IsProven };
    }

    /// <summary>What was chosen from the sets that were found, with what the solver finds out where that is not proven to be the best.</summary>
    /// <param name="chosen">What was chosen.</param>
    /// <param name="top">How many sets were asked for.</param>
    /// <param name="search">The search.</param>
    /// <param name="keepOthers">True where sets that are worse than the best are asked for too.</param>
    private static ChosenSets Improved(ChosenSets chosen, int top, Func<Bounded<ComponentSet[]>?> search, bool keepOthers)
    {
        if (chosen.IsProven || search() is not var (answer, lower, upper, best))
        {
            return chosen;
        }

        if (answer == Answer.Impossible)
        {
            return None;
        }

        lower = Math.Max(lower, chosen.Lower ?? 0);
        if (best is null || upper is null || (answer != Answer.Possible && chosen.Upper <= upper))
        {
            return chosen with { Lower = lower };
        }

        var others = keepOthers || chosen.Upper == upper ? chosen.Sets.Where(set => !IsSame(set, best)) : [];
        return chosen with
        {
            Sets = [.. others.Prepend(best).Take(top)],
            Count = BigInteger.Max(chosen.Count, BigInteger.One),
            Lower = answer == Answer.Possible ? upper : Math.Min(lower, upper.Value),
            Upper = upper,
            IsProven = answer == Answer.Possible,
        };
    }

    private static bool IsSame(ComponentSet[] first, ComponentSet[] second) =>
        first.Zip(second).All(pair => pair.First.IsSame(pair.Second));

    private ChosenSets NotFound() => new([], BigInteger.Zero, sets.IsProven) { IsProven = sets.IsProven };

    private ChosenSets? Capped(int top, IReadOnlyDictionary<string, decimal> caps)
    {
        if (CappedSets.Make(sets, solver.Components, caps, nodeLimit, budget) is not { } capped)
        {
            return null;
        }

        var chosen = new List<ComponentSet[]>();
        while (chosen.Count < top && (chosen.Count == 0 || !budget.IsSpent()) && capped.Ranked(chosen.Count) is { } set)
        {
            chosen.Add(set);
        }

        return new ChosenSets(chosen, capped.Count, sets.IsProven) { IsProven = sets.IsProven };
    }

    /// <summary>The cheapest sets one after the other, those within the caps kept: what the first costs is proven, the others only where all were looked at.</summary>
    private ChosenSets LookThrough(int top, IReadOnlyDictionary<string, decimal> caps)
    {
        var looked = sets.CheapestSets(LookedAt, budget);
        var within = looked.Where(set => IsWithin(set, caps)).ToList();
        var all = looked.Count == sets.Count;
        if (!all)
        {
            budget.Note(new Interruption { Kind = InterruptionKind.CapDiagramLimitCheapestOnly });
        }

        return new ChosenSets([.. within.Take(top)], within.Count, sets.IsProven && all)
        {
            Lower = !sets.IsProven ? LeastCost() : within.Count > 0 ? CostOf(within[0]) : looked.Count > 0 ? CostOf(looked[^1]) : LeastCost(),
            Upper = within.Count > 0 ? CostOf(within[0]) : null,
            IsProven = sets.IsProven && (all || within.Count > 0),
        };
    }

    private void NoteFront()
    {
        if (!budget.IsSpent())
        {
            budget.Note(new Interruption { Kind = InterruptionKind.FrontLimit, Limit = PointLimit });
        }
    }

    private ComponentSet[] Cheapest() => [.. sets.Choices.Select(c => c.Ranked(0)!)];

    private bool IsWithin(ComponentSet[] set, IReadOnlyDictionary<string, decimal> caps) => caps.All(cap => Burden(set, cap.Key) <= cap.Value);

    /// <summary>What the party pays that pays most; nothing where nobody pays.</summary>
    private decimal Largest(ComponentSet[] set) => parties.Select(party => Burden(set, party)).DefaultIfEmpty().Max();

    private decimal Burden(ComponentSet[] set, string party)
    {
        var burden = 0m;
        for (var component = 0; component < set.Length; component++)
        {
            var ladders = solver.Components[component].Ladders;
            for (var i = 0; i < ladders.Count; i++)
            {
                var chain = sets.Chains[ladders[i]];
                if (set[component].Levels[i] > 0 && chain.Ladder.Party.Id == party)
                {
                    burden += chain.CostAt(set[component].Levels[i]);
                }
            }
        }

        return burden;
    }

    private static decimal CostOf(ComponentSet[] set) => set.Sum(part => part.Cost);

    /// <summary>What no set can cost less than: nothing is known of a component whose sets were not all found.</summary>
    private decimal LeastCost() => sets.Choices.Where(c => c.IsComplete).Sum(c => c.Ranked(0)!.Cost);

    /// <summary>Somebody pays at least an even share of what everything costs.</summary>
    private decimal LeastBurden() => parties.Count == 0 ? 0 : LeastCost() / parties.Count;
}
