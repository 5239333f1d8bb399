namespace FeasibilityEngine.Authoring.Building;

/// <summary>An act for each key of a set: <c>withdrawal["donetsk"]</c> is one of them, <c>withdrawal[t]</c> the one of the key that <c>t</c> stands for.</summary>
public sealed class ActFamily
{
    private readonly Family _family;

    internal ActFamily(Family family) => _family = family;

    /// <summary>The act of one key.</summary>
    /// <exception cref="ArgumentException">The set has no such key.</exception>
    public ActHandle this[string key] => new(_family.Builder, _family.At(key));

    /// <summary>The act of the key that a variable stands for.</summary>
    /// <exception cref="ArgumentException">The variable stands for keys of another set, or is used outside the lambda that it was handed to.</exception>
    public ActHandle this[KeyVariable key] => new(_family.Builder, _family.At(key));

    /// <summary>As a file declares it: the name with its set.</summary>
    public override string ToString() => _family.ToString();
}
