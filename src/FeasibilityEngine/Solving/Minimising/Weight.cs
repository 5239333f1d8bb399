namespace FeasibilityEngine.Solving.Minimising;

/// <summary>What it costs to leave a wish unfulfilled: first the cost, and where costs are equal the number beside it. Exact.</summary>
/// <param name="Cost">Counts first.</param>
/// <param name="Number">Counts where costs are equal; may be negative beside a positive cost.</param>
internal readonly record struct Weight(decimal Cost, long Number) : IComparable<Weight>
{
    public static Weight Zero => default;

    public int CompareTo(Weight other) => Cost == other.Cost ? Number.CompareTo(other.Number) : Cost.CompareTo(other.Cost);

    public static Weight operator +(Weight left, Weight right) => new(left.Cost + right.Cost, left.Number + right.Number);

    public static Weight operator -(Weight left, Weight right) => new(left.Cost - right.Cost, left.Number - right.Number);

    public static bool operator <(Weight left, Weight right) => left.CompareTo(right) < 0;

    public static bool operator >(Weight left, Weight right) => left.CompareTo(right) > 0;

    public static bool operator <=(Weight left, Weight right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Weight left, Weight right) => left.CompareTo(right) >= 0;
}
