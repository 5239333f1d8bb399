namespace FeasibilityEngine.Findings;

/// <summary>Where a party stands: on a position at a rung, or on a priced act that it does not perform.</summary>
public sealed record Standing
{
    internal Standing()
    {
    }

    /// <summary>The name of the position, or of the act with its key.</summary>
    public required string Id { get; init; }

    /// <summary>True for a priced act.</summary>
    public required bool IsAct { get; init; }

    /// <summary>The party.</summary>
    public required string Party { get; init; }

    /// <summary>The rung, counted from the stated one, which is 0.</summary>
    public required int Rung { get; init; }

    /// <summary>The name of the rung.</summary>
    public required string RungId { get; init; }
}
