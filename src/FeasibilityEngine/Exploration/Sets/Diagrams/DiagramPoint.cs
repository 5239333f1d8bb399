using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>A set below a node of a diagram, as its first element and the set of the others, which many sets share.</summary>
/// <param name="Costs">What it costs each party.</param>
/// <param name="Size">How many elements it has.</param>
/// <param name="Level">The first element; negative for the empty set.</param>
/// <param name="Rest">The others.</param>
/// <param name="Held">Which elements it has, as bits, the weightier the higher, so that sets are compared many elements at a time; null where their order does not count.</param>
internal sealed record DiagramPoint(decimal[] Costs, int Size, int Level, DiagramPoint? Rest, ulong[]? Held) : ICostPoint
{
    /// <summary>The elements, in the order of the levels.</summary>
    public List<int> Elements()
    {
        var elements = new List<int>(Size);
        for (var rest = this; rest is { Level: >= 0 }; rest = rest.Rest)
        {
            elements.Add(rest.Level);
        }

        return elements;
    }
}
