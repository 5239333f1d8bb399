namespace FeasibilityEngine.Authoring.Building;

/// <summary>A party that a <see cref="ScenarioBuilder"/> declared; it takes positions and performs acts.</summary>
public sealed class PartyHandle
{
    internal PartyHandle(ScenarioBuilder builder, string id)
    {
        Builder = builder;
        Id = id;
    }

    /// <summary>The name by which a file would refer to the party.</summary>
    public string Id { get; }

    internal ScenarioBuilder Builder { get; }

    /// <summary>The name of the party.</summary>
    public override string ToString() => Id;
}
