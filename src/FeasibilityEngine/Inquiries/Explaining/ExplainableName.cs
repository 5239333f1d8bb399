namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A name that can be asked for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it names.</param>
public sealed record ExplainableName(string Name, ExplainableKind Kind);

/// <summary>What can be explained.</summary>
public enum ExplainableKind
{
    /// <summary>A minimal conflict of the analysis: <c>conflict-1</c>, <c>closed-1</c>, <c>returning-1</c>.</summary>
    Conflict,

    /// <summary>A minimal concession set of the analysis: <c>set-1</c>, <c>reach-1</c>.</summary>
    Set,

    /// <summary>A position.</summary>
    Position,

    /// <summary>A priced act, with its key.</summary>
    Act,

    /// <summary>A rung: <c>withdrawal-first=ceasefire-first</c>.</summary>
    Rung,

    /// <summary>A fact; without its key it stands for all its keys.</summary>
    Fact,

    /// <summary>A rule.</summary>
    Rule,
}
