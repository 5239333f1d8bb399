namespace FeasibilityEngine.Findings;

/// <summary>Where a party stands: on a position at a rung, or on a priced act that it does not perform.</summary>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="IsAct">True for a priced act.</param>
/// <param name="Party">The party.</param>
/// <param name="Rung">The rung, counted from the stated one, which is 0.</param>
/// <param name="RungId">The name of the rung.</param>
public sealed record Standing(string Id, bool IsAct, string Party, int Rung, string RungId);
