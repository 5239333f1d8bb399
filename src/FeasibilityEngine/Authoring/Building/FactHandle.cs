using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>A fact: a condition that it holds, and what rules yield and events and developments establish or end.</summary>
public sealed class FactHandle : Proposition
{
    internal FactHandle(ScenarioBuilder builder, Reference reference)
        : base(builder, reference)
    {
    }
}
