using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// Of what is supposed, this concession can be left out: the verdict is the same, and the cheapest of all sets of further concessions,
/// and of those within reach, cost as much and concede as many rungs.
/// </summary>
/// <param name="Given">What is supposed.</param>
/// <param name="Of">The concession.</param>
internal sealed record IsIdle(ValueList<GivenConcession> Given, GivenConcession Of) : Claim;
