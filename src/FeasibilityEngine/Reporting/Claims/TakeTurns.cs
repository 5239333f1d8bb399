using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Before talks one side performs some of the acts, another side others in a later step, and the first again after that.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record TakeTurns(ConcessionSet Set, ValueList<string> Acts) : Claim;
