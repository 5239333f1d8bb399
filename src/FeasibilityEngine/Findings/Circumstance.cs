using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>One fact at one key at the as-of date, with the reason; following the premises gives the chain from events to it.</summary>
public sealed record Circumstance
{
    internal Circumstance()
    {
    }

    /// <summary>The fact, with its key where it has one.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it holds; null where it depends on what is agreed.</summary>
    public required bool? Holds { get; init; }

    /// <summary>The event that establishes it, or, where it does not hold, the one that ended it; null for neither.</summary>
    public required string? Event { get; init; }

    /// <summary>The assumed development that establishes it, or, where it does not hold, the one that ended it; null for neither.</summary>
    public required string? Development { get; init; }

    /// <summary>The rule that derives it; null for none.</summary>
    public required string? Rule { get; init; }

    /// <summary>The facts that made the rule apply, with their keys.</summary>
    public required ValueList<string> Premises { get; init; }
}
