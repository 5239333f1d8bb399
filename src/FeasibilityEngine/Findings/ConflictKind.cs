namespace FeasibilityEngine.Findings;

/// <summary>
/// Why positions cannot stand together; derived, never declared. Where several fit, the first of
/// <see cref="CircularOrder"/>, <see cref="Unobtainable"/>, <see cref="Internal"/>, <see cref="RedLine"/>, <see cref="Exclusive"/>.
/// </summary>
public enum ConflictKind
{
    /// <summary>Positions of several parties clash through rules.</summary>
    Exclusive,

    /// <summary>A member is a red line, which cannot be conceded.</summary>
    RedLine,

    /// <summary>Each side wants the other to go first.</summary>
    CircularOrder,

    /// <summary>One party's positions clash among themselves.</summary>
    Internal,

    /// <summary>A single position asks for an act, a fact or an option that nobody can bring about.</summary>
    Unobtainable,
}
