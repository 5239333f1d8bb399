namespace FeasibilityEngine.Solving.Formulas;

/// <summary>What makes two compound formulas of a pool the same: kind, threshold and operands. Equal by content.</summary>
internal readonly struct FormulaShape : IEquatable<FormulaShape>
{
    private readonly FormulaKind _kind;
    private readonly int _threshold;
    private readonly Formula[] _operands;
    private readonly int _hash;

    public FormulaShape(FormulaKind kind, int threshold, Formula[] operands)
    {
        _kind = kind;
        _threshold = threshold;
        _operands = operands;

        // Not HashCode, which is seeded anew in each process: nothing may depend on it, and nothing is tempted to.
        uint hash = ((uint)kind * 31) + (uint)threshold;
        foreach (Formula operand in operands)
        {
            hash = (hash ^ (uint)operand.Id) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        _hash = (int)hash;
    }

    public bool Equals(FormulaShape other) =>
        _hash == other._hash && _kind == other._kind && _threshold == other._threshold
        && _operands.AsSpan().SequenceEqual(other._operands);

    public override bool Equals(object? obj) => obj is FormulaShape other && Equals(other);

    public override int GetHashCode() => _hash;
}
