namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A name that can be asked for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it names.</param>
public sealed record ExplainableName(string Name, ExplainableKind Kind);
