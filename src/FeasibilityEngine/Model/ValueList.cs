namespace FeasibilityEngine.Model;

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Copies the items into a list; what happens to the source afterwards does not matter.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        new(items.ToArray());

    /// <summary>Copies the items into a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? new ValueList<T>(items.ToArray());
    }
}
