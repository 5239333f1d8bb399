using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The path performs the acts, and third parties do.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record ThirdPartyActs(ConcessionSet Set, ValueList<string> Acts) : Claim;
