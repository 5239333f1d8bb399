namespace FeasibilityEngine.Model;

/// <summary>The answer to a question. Never a guess: what could not be proven within its budget is <see cref="Unknown"/>.</summary>
public enum Verdict
{
    /// <summary>With every position as stated, a possible state that all accept exists.</summary>
    Open,

    /// <summary>No such state exists, but some concession set that is within reach makes one exist.</summary>
    Openable,

    /// <summary>Nothing that can be given today opens the path, but some hypothetical concession set does.</summary>
    Remote,

    /// <summary>No concession set in the scenario opens the path.</summary>
    Closed,

    /// <summary>The rules alone exclude every state, a mistake in the scenario; or they do with the developments that are assumed.</summary>
    Inconsistent,

    /// <summary>The budget ran out before an answer was proven.</summary>
    Unknown,
}
