using System.Runtime.InteropServices;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Solving.Minimising;

/// <summary>
/// Finds a state whose unfulfilled wishes weigh least, from below: wishes that cannot all be fulfilled raise the bound by the least of
/// their weights, and are replaced by wishes that no more than one of them, two of them and so on is not fulfilled (OLL: Andres, Kaufmann,
/// Matheis, Schaub 2012; Morgado, Dodaro, Marques-Silva 2014). Heavy wishes come first (stratification: Ansótegui, Bonet, Gabàs, Levy 2012),
/// so that good states are found on the way. Before all that, wishes that exclude each other are replaced: see <see cref="ExclusiveWishes"/>.
/// </summary>
/// <remarks>
/// Clauses may be added to the oracle between steps: the bound stays proven, since it only rises with them.
/// </remarks>
internal sealed class CoreGuidedMinimiser(CdclSolver oracle)
{
    // How much to spend on making a core smaller or a bound higher before going on with it as it is.
    private const long ConflictsPerTry = 200;
    private const int MostShrunk = 400;

    // How many more wishes than different weights a stratum should bring (RC2: Ignatiev, Morgado, Marques-Silva 2019).
    private const double Diversity = 1.25;

    // How much heavier the heaviest of a stratum may be than its lightest: where hardly two weights are equal there is never the diversity,
    // and everything at once would leave no good state to be found on the way.
    private const int MostTimesHeavier = 4;

    private readonly Dictionary<int, Weight> _weights = [];
    private readonly List<int> _wishes = [];
    private readonly Dictionary<int, (WishSum Sum, int Count)> _sums = [];
    private readonly List<int> _asked = [];

    /// <summary>No wish weighs more, or less: where that is enough to know, the wishes need not be gone through.</summary>
    private Weight _heaviest = Weight.Zero;
    private Weight _lightest = new(decimal.MaxValue, 0);

    /// <summary>The least weight that counts for now.</summary>
    private Weight _stratum = new(decimal.MaxValue, 0);

    /// <summary>No state leaves wishes unfulfilled that weigh less.</summary>
    public Weight Lower { get; private set; }

    /// <summary>Wishes that a state be one in which the literal is true. The weight is above zero.</summary>
    public void Wish(int literal, Weight weight)
    {
        if (!_weights.TryGetValue(literal, out var known))
        {
            _wishes.Add(literal);
        }

        SetWeight(literal, known + weight);
    }

    /// <summary>What to assume for states that weigh as much as the bound, and only those. Holds after <see cref="MinimiserStep.Optimal"/>.</summary>
    public IReadOnlyList<int> Remaining => _wishes;

    /// <summary>Demands what any state demands that weighs no more than a known one: wishes that weigh more than the distance to the bound.</summary>
    public void Harden(Weight upper)
    {
        if (_heaviest <= upper - Lower)
        {
            return;
        }

        foreach (var literal in _wishes.Where(literal => _weights[literal] > upper - Lower).ToList())
        {
            oracle.AddClause([literal]);
            Forget(literal);
        }
    }

    /// <summary>Takes one step.</summary>
    /// <param name="conflictLimit">How many conflicts of the oracle to spend on its main question; negative for any number.</param>
    /// <param name="cancellation">Ends it early.</param>
    public MinimiserStep Next(long conflictLimit, CancellationToken cancellation)
    {
        if (_stratum.Cost == decimal.MaxValue)
        {
            ReplaceExclusive(cancellation);
            LowerStratum();
        }

        var asked = _wishes;
        if (_lightest < _stratum)
        {
            asked = _asked;
            asked.Clear();
            asked.AddRange(_wishes.Where(literal => _weights[literal] >= _stratum));
        }

        switch (oracle.Solve(CollectionsMarshal.AsSpan(asked), conflictLimit, cancellation))
        {
            case Answer.GaveUp:
                return MinimiserStep.GaveUp;
            case Answer.Possible:
                if (asked.Count == _wishes.Count)
                {
                    return MinimiserStep.Optimal;
                }

                LowerStratum();
                return MinimiserStep.Found;
            default:
                if (oracle.Core.Length == 0)
                {
                    return MinimiserStep.Impossible;
                }

                Relax(Shrunk([.. oracle.Core], cancellation), cancellation);
                return MinimiserStep.Raised;
        }
    }

    private void ReplaceExclusive(CancellationToken cancellation)
    {
        var exclusive = ExclusiveWishes.Replace(oracle, [.. _wishes.Select(literal => (literal, _weights[literal]))], cancellation);
        Lower += exclusive.Lost;
        _wishes.Clear();
        _weights.Clear();
        (_heaviest, _lightest) = (Weight.Zero, new(decimal.MaxValue, 0));
        foreach (var (literal, weight) in exclusive.Left)
        {
            Wish(literal, weight);
        }
    }

    private void LowerStratum()
    {
        var counted = _wishes.Select(literal => _weights[literal]).Where(weight => weight >= _stratum).ToList();
        var wishes = counted.Count;
        var different = counted.Distinct().Count();
        var lowest = new Weight(0, long.MinValue);
        decimal? heaviest = null;
        foreach (var group in _wishes.Select(literal => _weights[literal]).Where(weight => weight < _stratum).GroupBy(weight => weight).OrderByDescending(group => group.Key))
        {
            heaviest ??= group.Key.Cost;
            if (group.Key.Cost < heaviest / MostTimesHeavier)
            {
                break;
            }

            lowest = group.Key;
            wishes += group.Count();
            different++;
            if (wishes > Diversity * different)
            {
                break;
            }
        }

        _stratum = lowest;
    }

    /// <summary>Leaves out of a core what it can do without, as far as that is quickly told.</summary>
    private List<int> Shrunk(List<int> core, CancellationToken cancellation)
    {
        if (core.Count > MostShrunk)
        {
            return core;
        }

        // The heaviest are kept: what raises the bound is the least weight of the core.
        core = [.. core.OrderByDescending(literal => _weights[literal])];
        for (var tried = core.Count - 1; tried >= 0 && core.Count > 1; tried--)
        {
            var rest = core.Where((_, i) => i != tried).ToArray();
            if (oracle.Solve(rest, ConflictsPerTry, cancellation) == Answer.Impossible)
            {
                HashSet<int> needed = [.. oracle.Core];
                tried = core.Take(tried).Count(needed.Contains);
                core = [.. rest.Where(needed.Contains)];
            }
        }

        return core;
    }

    private void Relax(List<int> core, CancellationToken cancellation)
    {
        if (core.Count == 0)
        {
            // Nothing is left without the wishes either; the next step says so.
            return;
        }

        var least = core.Select(literal => _weights[literal]).Min();
        Lower += least;
        foreach (var literal in core)
        {
            if (_sums.TryGetValue(literal, out var part) && part.Count < part.Sum.Count)
            {
                WishAtMost(part.Sum, part.Count, least);
            }

            var left = _weights[literal] - least;
            if (left > Weight.Zero)
            {
                SetWeight(literal, left);
            }
            else
            {
                Forget(literal);
            }
        }

        if (core.Count == 1)
        {
            oracle.AddClause([-core[0]]);
            return;
        }

        var sum = new WishSum(oracle, [.. core.Select(literal => -literal)]);
        var most = 1;
        while (most < sum.Count && oracle.Solve([-sum.AtLeast(most + 1)], ConflictsPerTry, cancellation) == Answer.Impossible)
        {
            Lower += least;
            oracle.AddClause([sum.AtLeast(++most)]);
        }

        if (most < sum.Count)
        {
            WishAtMost(sum, most, least);
        }
    }

    private void WishAtMost(WishSum sum, int most, Weight weight)
    {
        var literal = -sum.AtLeast(most + 1);
        Wish(literal, weight);
        _sums[literal] = (sum, most + 1);
    }

    private void SetWeight(int literal, Weight weight)
    {
        _weights[literal] = weight;
        _heaviest = weight > _heaviest ? weight : _heaviest;
        _lightest = weight < _lightest ? weight : _lightest;
    }

    private void Forget(int literal)
    {
        _weights.Remove(literal);
        _wishes.Remove(literal);
    }
}
