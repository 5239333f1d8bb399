namespace FeasibilityEngine.Model.Conditions;

/// <summary>The name of an issue, act or fact with the key it is asked at: <c>ceasefire</c>, <c>status[donetsk]</c>, <c>status[t]</c>.</summary>
/// <param name="Name">The name of the issue, act or fact.</param>
/// <param name="Key">A key of its set, or a variable that stands for one; null where it does not range over a set.</param>
public sealed record Reference(string Name, string? Key = null)
{
    // Worked out once: a large scenario looks each reference up a dozen times.
    private int _hash;

    private Reference(Reference original) => (Name, Key) = (original.Name, original.Key);

    /// <inheritdoc/>
    public bool Equals(Reference? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name && Key == other.Key);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            _hash = Key is null ? Name.GetHashCode(StringComparison.Ordinal) : HashCode.Combine(Name, Key);
        }

        return _hash;
    }

    /// <summary>As the condition language writes it.</summary>
    public override string ToString() => Key is null ? Name : $"{Name}[{Key}]";
}
