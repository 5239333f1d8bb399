namespace FeasibilityEngine.Model;

/// <summary>A variable of a rule and the keys it stands for: <c>for: t in territory except crimea</c>.</summary>
/// <param name="Variable">The name that the rule's condition uses as a key.</param>
/// <param name="Set">The set whose keys it takes in turn.</param>
/// <param name="Except">Keys of the set that it does not take.</param>
public sealed record Binder(string Variable, string Set, ValueList<string>? Except = null)
{
    /// <summary>Keys of the set that the variable does not take; empty where there are none.</summary>
    public ValueList<string> Except { get; init; } = Except ?? [];
}
