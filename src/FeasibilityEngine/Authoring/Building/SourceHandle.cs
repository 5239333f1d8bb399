namespace FeasibilityEngine.Authoring.Building;

/// <summary>A source that a <see cref="ScenarioBuilder"/> declared; positions, rules, events and others cite it.</summary>
public sealed class SourceHandle
{
    internal SourceHandle(ScenarioBuilder builder, string id)
    {
        Builder = builder;
        Id = id;
    }

    /// <summary>The name by which a file would cite the source.</summary>
    public string Id { get; }

    internal ScenarioBuilder Builder { get; }

    /// <summary>The name of the source.</summary>
    public override string ToString() => Id;
}
