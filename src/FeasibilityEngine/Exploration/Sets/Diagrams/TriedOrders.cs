namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// Which orders a round of a search for a diagram tries: none twice and, where the round is to be quick, none that hardly ever leads to
/// anything.
/// </summary>
/// <param name="allowedBits">The bits of how many nodes the round allows.</param>
/// <param name="isThorough">True where orders that look hopeless are tried too.</param>
internal sealed class TriedOrders(double allowedBits, bool isThorough)
{
    // An order is hopeless that has so many bits more to remember than the nodes that are allowed, or than an order that was tried.
    private const double Hopeless = 8;
    private const double Worse = 2;

    private readonly List<int[]> _lines = [];
    private double _most = allowedBits + Hopeless;

    /// <summary>Whether the order is to be tried, which it is only once.</summary>
    /// <param name="line">The order as the diagram has it.</param>
    /// <param name="bits">The bits of what there is to remember.</param>
    public bool Take(int[] line, double bits)
    {
        if ((bits > _most && !isThorough) || _lines.Exists(known => known.AsSpan().SequenceEqual(line)))
        {
            return false;
        }

        _most = Math.Min(_most, bits + Worse);
        _lines.Add(line);
        return true;
    }
}
