using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>How a path gets round a conflict of order.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Conflict">The id of the conflict.</param>
/// <param name="Acts">The acts by which it can be seen, in the order of their names.</param>
public sealed record WayOut(WayOutKind Kind, string Conflict, ValueList<string> Acts);

/// <summary>The known ways out of "you first": where each side wants the other to move before it does.</summary>
public enum WayOutKind
{
    /// <summary>Both sides move in the same step.</summary>
    SimultaneousExchange,

    /// <summary>The sides take turns: one moves, then the other, then the first again.</summary>
    Phasing,

    /// <summary>What was to come first is promised for after talks.</summary>
    Deferral,

    /// <summary>A third party acts in it, as one that holds what both give, or verifies.</summary>
    ThirdParty,

    /// <summary>What was to come first is no longer asked for before talks, and is not done by then.</summary>
    NoLongerAsked,
}
