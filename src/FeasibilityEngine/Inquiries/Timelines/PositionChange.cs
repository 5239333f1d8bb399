using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>A position that began or ceased to count, or is stated at another rung.</summary>
public sealed record PositionChange
{
    internal PositionChange()
    {
    }

    /// <summary>The position.</summary>
    public required string Id { get; init; }

    /// <summary>Its party.</summary>
    public required string Party { get; init; }

    /// <summary>The rung at which it was stated; null where it did not count.</summary>
    public required string? Before { get; init; }

    /// <summary>The rung at which it is stated; null where it does not count.</summary>
    public required string? After { get; init; }

    /// <summary>The facts that changed and that its <c>while</c> speaks of; empty where its dates alone made the difference.</summary>
    public required ValueList<string> Facts { get; init; }
}
