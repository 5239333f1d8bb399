namespace FeasibilityEngine.Peers.Instances;

/// <summary>The smallest statement of an instance, for example <c>["=", 2, 0]</c>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Subject">The index of an issue, or of a precondition.</param>
/// <param name="Place">The index of one of the values, or of one of the precondition's rungs.</param>
internal readonly record struct Literal(LiteralKind Kind, int Subject, int Place);
