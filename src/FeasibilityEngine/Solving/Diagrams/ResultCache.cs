namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Results of operations on nodes, each in the one place that its operands hash to: a later result takes the place of an older one,
/// which is then worked out again where it is needed. Grows with the number of results.
/// </summary>
internal sealed class ResultCache
{
    private const int StartSize = 1 << 10;
    private const int MaxSize = 1 << 20;

    private Entry[] _entries = new Entry[StartSize];
    private int _added;

    /// <param name="operation">A number of the operation, 1 or more.</param>
    /// <param name="first">An operand.</param>
    /// <param name="second">The other one.</param>
    /// <param name="result">The result that was remembered.</param>
    public bool TryGet(int operation, int first, int second, out int result)
    {
        ref var entry = ref _entries[Place(operation, first, second)];
        result = entry.Result;
        return entry.Operation == operation && entry.First == first && entry.Second == second;
    }

    public void Add(int operation, int first, int second, int result)
    {
        if (++_added > _entries.Length && _entries.Length < MaxSize)
        {
            Grow();
        }

        _entries[Place(operation, first, second)] = new Entry(operation, first, second, result);
    }

    public void Clear() => Array.Clear(_entries);

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[before.Length * 4];
        _added = 0;
        foreach (var entry in before)
        {
            if (entry.Operation != 0)
            {
                _entries[Place(entry.Operation, entry.First, entry.Second)] = entry;
            }
        }
    }

    private int Place(int operation, int first, int second)
    {
        var hash = ((ulong)(uint)first * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)second * 0xC2B2AE3D27D4EB4F) ^ ((ulong)(uint)operation * 0x165667B19E3779F9);
        return (int)(hash >> 32) & (_entries.Length - 1);
    }

    private readonly record struct Entry(int Operation, int First, int Second, int Result);
}
