namespace FeasibilityEngine.Findings;

/// <summary>
/// Why positions cannot stand together; derived, never declared. Where several fit, the first of
/// <see cref="CircularOrder"/>, <see cref="Unobtainable"/>, <see cref="SelfExcluding"/>, <see cref="Internal"/>,
/// <see cref="RedLine"/>, <see cref="ActNotConceded"/>, <see cref="Exclusive"/>.
/// </summary>
public enum ConflictKind
{
    /// <summary>
    /// Positions of several parties clash, by themselves or through rules. Also the kind of rules that exclude each other, where
    /// the conflict has no members.
    /// </summary>
    Exclusive,

    /// <summary>A member is a red line, which cannot be conceded.</summary>
    RedLine,

    /// <summary>Each side wants the other to go first; what single positions or one party ask for can go in a circle too.</summary>
    CircularOrder,

    /// <summary>Two or more positions and priced acts of one party clash among themselves.</summary>
    Internal,

    /// <summary>
    /// A single position asks for an act, a fact or an option that no concession in the file brings about. It could be met if acts
    /// and facts that are the same in every possible state, and options that hold in none, could be otherwise. A development that is
    /// not assumed does not count as bringing it about.
    /// </summary>
    Unobtainable,

    /// <summary>
    /// What a single position asks for excludes itself, alone or by rules: it could not be met either if what nobody can bring about
    /// were otherwise.
    /// </summary>
    SelfExcluding,

    /// <summary>A member is a priced act that its performer could concede and has not: the other members, or a rule, need it.</summary>
    ActNotConceded,
}
