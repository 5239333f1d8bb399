using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The path performs the acts in steps in which two sides of the dispute or more move at once.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record MoveTogether(ConcessionSet Set, ValueList<string> Acts) : Claim;
