using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>A concession that is supposed to have been made.</summary>
/// <param name="Given">As it was put.</param>
/// <param name="To">Where the party stands with it; null where the position does not count at that day or for that question.</param>
/// <param name="Cost">What it costs, from the stated rung.</param>
/// <param name="Awaits">Why it cannot be given at the as-of date, the assumed developments being so; null where it can.</param>
/// <param name="Helps">
/// False where, with this concession alone left out, the verdict is the same and the cheapest completion, hypothetical and within
/// reach, costs as much and asks as many concessions; true where something of that differs; null where it was not told.
/// </param>
public sealed record SupposedConcession(GivenConcession Given, Standing? To, decimal Cost, OutOfReach? Awaits, bool? Helps);
