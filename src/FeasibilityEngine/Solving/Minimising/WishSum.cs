using FeasibilityEngine.Solving.Encodings;

namespace FeasibilityEngine.Solving.Minimising;

/// <summary>Counts how many of some wishes are not fulfilled, as far as it is asked.</summary>
internal sealed class WishSum(IOracle oracle, int[] unfulfilled)
{
    private const int FirstLimit = 4;

    private Totaliser? _totaliser;
    private int _limit;

    public int Count => unfulfilled.Length;

    /// <summary>A literal that is true wherever at least so many are not fulfilled.</summary>
    public int AtLeast(int count)
    {
        if (_totaliser is null || count > _limit)
        {
            _limit = Math.Min(unfulfilled.Length, Math.Max(FirstLimit, 2 * count));
            _totaliser = new Totaliser(oracle, unfulfilled, _limit);
            _totaliser.BoundFromBelow();
        }

        return _totaliser.OutputFor(count);
    }
}
