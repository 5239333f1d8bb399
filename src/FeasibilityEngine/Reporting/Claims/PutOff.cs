using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The path performs the acts after talks have begun, as some member asks that it does.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record PutOff(ConcessionSet Set, ValueList<string> Acts) : Claim;
