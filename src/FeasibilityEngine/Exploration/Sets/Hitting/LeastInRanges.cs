namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// The least number told of each place, where numbers are told of whole ranges of places. A range is told of by its first and its last
/// places, as many as the largest power of two that fits; in the end what was told of many places is told of either half of them.
/// </summary>
/// <param name="places">How many places there are.</param>
internal sealed class LeastInRanges(int places)
{
    private readonly decimal?[][] _byPower =
        [.. Enumerable.Range(0, int.Log2(Math.Max(1, places)) + 1).Select(power => new decimal?[places])];

    /// <summary>Tells a number of the places from one to another, exclusive; of none where that does not come after the first.</summary>
    public void Lower(int from, int to, decimal number)
    {
        if (from < to)
        {
            var power = int.Log2(to - from);
            Keep(power, from, number);
            Keep(power, to - (1 << power), number);
        }
    }

    /// <summary>For each place the least number told of it; null where none was.</summary>
    public decimal?[] All()
    {
        for (var power = _byPower.Length - 1; power > 0; power--)
        {
            for (var place = 0; place < places; place++)
            {
                if (_byPower[power][place] is { } number)
                {
                    Keep(power - 1, place, number);
                    Keep(power - 1, place + (1 << (power - 1)), number);
                }
            }
        }

        return _byPower[0];
    }

    private void Keep(int power, int place, decimal number)
    {
        ref var known = ref _byPower[power][place];
        known = known is { } least ? Math.Min(least, number) : number;
    }
}
