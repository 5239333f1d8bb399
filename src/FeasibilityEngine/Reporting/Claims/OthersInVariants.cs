using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Besides these, so many are in a minimal conflict, or in the cheapest set, of some variant that counts, and none of them in more variants than that.</summary>
/// <param name="Conceded">True for concessions in the cheapest set; false for members of minimal conflicts.</param>
/// <param name="Besides">Those that are told one by one.</param>
/// <param name="Number">How many others.</param>
/// <param name="AtMost">In how many variants at most each of the others is; of no meaning where there are none.</param>
internal sealed record OthersInVariants(bool Conceded, ValueList<string> Besides, int Number, long AtMost) : Claim;
