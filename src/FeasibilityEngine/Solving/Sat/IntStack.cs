namespace FeasibilityEngine.Solving.Sat;

/// <summary>A growing array of integers that is emptied without giving its memory back, so that the search allocates nothing.</summary>
internal sealed class IntStack
{
    private int[] _items = new int[16];

    public int Count { get; private set; }

    public ref int this[int index] => ref _items[index];

    public Span<int> Items => _items.AsSpan(0, Count);

    public void Push(int item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    public void PushAll(ReadOnlySpan<int> items)
    {
        int count = Count + items.Length;
        if (count > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(count, _items.Length * 2));
        }

        items.CopyTo(_items.AsSpan(Count));
        Count = count;
    }

    public int Pop() => _items[--Count];

    /// <summary>Drops everything above the first <paramref name="count"/> items.</summary>
    public void Truncate(int count) => Count = count;

    public void Clear() => Count = 0;
}
