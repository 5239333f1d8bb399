namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>The points of a path.</summary>
internal enum MomentKind
{
    /// <summary>Before the first step.</summary>
    Start,

    /// <summary>After the step of an act.</summary>
    AfterAct,

    /// <summary>When talks begin.</summary>
    TalksBegin,

    /// <summary>After the last step.</summary>
    End,
}
