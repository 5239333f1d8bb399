namespace FeasibilityEngine.Model;

/// <summary>What is asked of a scenario.</summary>
public enum Question
{
    /// <summary>Is a path to talks open? Preconditions and red lines count.</summary>
    Talks,

    /// <summary>Is a settlement possible? Demands and red lines count.</summary>
    Settlement,
}
