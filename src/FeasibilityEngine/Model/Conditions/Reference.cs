namespace FeasibilityEngine.Model.Conditions;

/// <summary>The name of an issue, act or fact with the key it is asked at: <c>ceasefire</c>, <c>status[donetsk]</c>, <c>status[t]</c>.</summary>
/// <param name="Name">The name of the issue, act or fact.</param>
/// <param name="Key">A key of its set, or a variable that stands for one; null where it does not range over a set.</param>
public sealed record Reference(string Name, string? Key = null)
{
    /// <summary>As the condition language writes it.</summary>
    public override string ToString() => Key is null ? Name : $"{Name}[{Key}]";
}
