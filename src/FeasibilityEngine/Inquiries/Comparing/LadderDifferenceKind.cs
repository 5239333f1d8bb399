namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>How a position, a priced act or one of its rungs differs.</summary>
public enum LadderDifferenceKind
{
    /// <summary>It counts in the second only.</summary>
    Appeared,

    /// <summary>It counts in the first only.</summary>
    Vanished,

    /// <summary>The party stands at another rung.</summary>
    Restated,

    /// <summary>The second scenario has a rung of that name, the first has not.</summary>
    RungAppeared,

    /// <summary>The first scenario has a rung of that name, the second has not.</summary>
    RungVanished,

    /// <summary>The two scenarios give the rung another condition.</summary>
    Redefined,

    /// <summary>The rung or act is within reach in the second only.</summary>
    CameWithinReach,

    /// <summary>The rung or act is within reach in the first only.</summary>
    LeftReach,
}
