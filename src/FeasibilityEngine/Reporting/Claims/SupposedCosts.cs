using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is supposed costs so much in total, as far as it counts, from where the parties stand without it.</summary>
/// <param name="Given">What is supposed to be conceded.</param>
/// <param name="Total">The sum.</param>
internal sealed record SupposedCosts(ValueList<GivenConcession> Given, decimal Total) : Claim;
