namespace FeasibilityEngine.Authoring.Building;

/// <summary>A development that a <see cref="ScenarioBuilder"/> declared; expectations can assume it.</summary>
public sealed class DevelopmentHandle
{
    internal DevelopmentHandle(ScenarioBuilder builder, string id)
    {
        Builder = builder;
        Id = id;
    }

    /// <summary>The name of the development, as <c>assume</c> takes it.</summary>
    public string Id { get; }

    internal ScenarioBuilder Builder { get; }

    /// <summary>The name of the development.</summary>
    public override string ToString() => Id;
}
