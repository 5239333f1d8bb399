using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// A set of keys that a <see cref="ScenarioBuilder"/> declared. Issues, acts and facts range over it, and so do
/// conditions (<c>territory.All(t => …)</c>) and rules (<c>.ForEach(territory)</c>).
/// </summary>
public sealed class SetHandle : KeyRange
{
    internal SetHandle(ScenarioBuilder builder, string id, ValueList<string> keys)
    {
        Builder = builder;
        Id = id;
        Keys = keys;
    }

    /// <summary>The name of the set.</summary>
    public string Id { get; }

    /// <summary>Its keys, in the order in which they were given.</summary>
    public ValueList<string> Keys { get; }

    internal ScenarioBuilder Builder { get; }

    /// <summary>The name of the set.</summary>
    public override string ToString() => Id;

    internal void RefuseUnknown(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!Keys.Contains(key))
        {
            throw new ArgumentException($"The set '{Id}' has no key '{key}'. Its keys are {string.Join(", ", Keys)}.", nameof(key));
        }
    }
}
