namespace FeasibilityEngine.Peers.Instances;

/// <summary>What a literal of an instance says.</summary>
internal enum LiteralKind
{
    /// <summary><c>["=", i, v]</c>: issue i has value v.</summary>
    HasValue,

    /// <summary><c>["!", i, v]</c>: issue i has another value than v.</summary>
    HasOtherValue,

    /// <summary><c>["+", j, k]</c>: rung k of precondition j is demanded.</summary>
    Demanded,

    /// <summary><c>["-", j, k]</c>: rung k of precondition j is not demanded.</summary>
    NotDemanded,
}
