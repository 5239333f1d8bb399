using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>How a path gets round a conflict of order.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Conflict">The id of the conflict.</param>
/// <param name="Acts">The acts by which it can be seen, in the order of their names.</param>
public sealed record WayOut(WayOutKind Kind, string Conflict, ValueList<string> Acts);
