using System.Globalization;
using System.Numerics;

namespace FeasibilityEngine.Peers.Instances;

/// <summary>A row of <c>known.csv</c>: how many answers a view of an instance has.</summary>
/// <param name="Instance">The name of the instance.</param>
/// <param name="View"><c>mcs</c> for the minimal concession sets, <c>mus</c> for the minimal conflicts, <c>cheapest</c> for what the cheapest set costs, <c>front</c> for the points of the Pareto front, <c>even</c> for the largest burden in the most even set.</param>
/// <param name="Count">The number or the cost; or the number's magnitude: <c>~1e35</c>.</param>
internal sealed record KnownCount(string Instance, string View, string Count)
{
    /// <summary>Reads the rows of the file.</summary>
    public static IReadOnlyList<KnownCount> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var head = lines[0].Split(',').ToList();
        var (instance, view, count) = (head.IndexOf("instance"), head.IndexOf("view"), head.IndexOf("count"));
        return lines.Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','))
            .Select(cells => new KnownCount(cells[instance], cells[view], cells[count])).ToList();
    }

    /// <summary>True for this very number; where only the magnitude is known, for a number with as many digits.</summary>
    public bool Agrees(BigInteger count) =>
        Count.StartsWith("~1e", StringComparison.Ordinal)
            ? count.ToString(CultureInfo.InvariantCulture).Length - 1 == int.Parse(Count.AsSpan(3), CultureInfo.InvariantCulture)
            : count == BigInteger.Parse(Count, CultureInfo.InvariantCulture);
}
