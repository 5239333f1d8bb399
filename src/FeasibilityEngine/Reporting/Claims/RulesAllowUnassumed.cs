namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Without the developments that are assumed, the rules allow a state, or exclude every one.</summary>
/// <param name="IsSo">True where they allow one.</param>
internal sealed record RulesAllowUnassumed(bool IsSo) : Claim;
