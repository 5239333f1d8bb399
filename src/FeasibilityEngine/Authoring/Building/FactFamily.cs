namespace FeasibilityEngine.Authoring.Building;

/// <summary>A fact for each key of a set: <c>occupied["donetsk"]</c> is one of them, <c>occupied[t]</c> the one of the key that <c>t</c> stands for.</summary>
public sealed class FactFamily
{
    private readonly Family _family;

    internal FactFamily(Family family) => _family = family;

    /// <summary>The fact of one key.</summary>
    /// <exception cref="ArgumentException">The set has no such key.</exception>
    public FactHandle this[string key] => new(_family.Builder, _family.At(key));

    /// <summary>The fact of the key that a variable stands for.</summary>
    /// <exception cref="ArgumentException">The variable stands for keys of another set, or is used outside the lambda that it was handed to.</exception>
    public FactHandle this[KeyVariable key] => new(_family.Builder, _family.At(key));

    /// <summary>As a file declares it: the name with its set.</summary>
    public override string ToString() => _family.ToString();
}
