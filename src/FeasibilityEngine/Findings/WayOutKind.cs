namespace FeasibilityEngine.Findings;

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
