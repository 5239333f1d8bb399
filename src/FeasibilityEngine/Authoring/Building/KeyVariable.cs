namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// Stands for each key of a set in turn, within the lambda that it is handed to: the <c>t</c> of
/// <c>territory.All(t => troops[t].Is("withdrawn"))</c>.
/// </summary>
public sealed class KeyVariable
{
    internal KeyVariable(string name, SetHandle set)
    {
        Name = name;
        Set = set;
    }

    /// <summary>
    /// The name in the condition language: the first letter of the set's name (<c>t</c>, then <c>t2</c>, <c>t3</c> where
    /// several are in use), or what <see cref="KeyRange.As"/> says.
    /// </summary>
    public string Name { get; }

    internal SetHandle Set { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
