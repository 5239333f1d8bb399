namespace FeasibilityEngine.Model.Conditions;

/// <summary>How a counted condition compares.</summary>
public enum CountKind
{
    /// <summary>As many as the number, no more and no fewer. The language writes it for one only: <c>exactly one of</c>.</summary>
    Exactly,

    /// <summary>The number or fewer.</summary>
    AtMost,

    /// <summary>The number or more.</summary>
    AtLeast,
}
