using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Standing there is a concession of the party that costs so much.</summary>
/// <param name="To">Who gives, and where it stands afterwards.</param>
/// <param name="Cost">What it costs.</param>
internal sealed record Concedes(Standing To, decimal Cost) : Claim;
