using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>An issue for each key of a set: <c>status["donetsk"]</c> is one of them, <c>status[t]</c> the one of the key that <c>t</c> stands for.</summary>
public sealed class IssueFamily
{
    private readonly Family _family;

    internal IssueFamily(Family family, ValueList<string> options)
    {
        _family = family;
        Options = options;
    }

    /// <summary>The options, the same for every key.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The issue of one key.</summary>
    /// <exception cref="ArgumentException">The set has no such key.</exception>
    public IssueHandle this[string key] => new(_family.At(key), Options);

    /// <summary>The issue of the key that a variable stands for.</summary>
    /// <exception cref="ArgumentException">The variable stands for keys of another set, or is used outside the lambda that it was handed to.</exception>
    public IssueHandle this[KeyVariable key] => new(_family.At(key), Options);

    /// <summary>As a file declares it: the name with its set.</summary>
    public override string ToString() => _family.ToString();
}
