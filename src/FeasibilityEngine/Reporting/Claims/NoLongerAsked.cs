using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The path does not perform the acts by the time talks begin. A member that moves asked for each of them by then as it is stated, and no longer does.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record NoLongerAsked(ConcessionSet Set, ValueList<string> Acts) : Claim;
