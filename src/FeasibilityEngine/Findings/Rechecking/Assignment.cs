namespace FeasibilityEngine.Findings.Rechecking;

/// <summary>What is decided about a state so far; nothing is decided to begin with.</summary>
internal sealed class Assignment(int issues, int acts, int facts)
{
    /// <summary>For each issue the index of its option, or -1 where it is open.</summary>
    public int[] Options { get; } = [.. Enumerable.Repeat(-1, issues)];

    /// <summary>For each act whether it is performed, or null where that is open.</summary>
    public bool?[] Acts { get; } = new bool?[acts];

    /// <summary>For each fact whether it holds, or null where that depends on what is open.</summary>
    public bool?[] Facts { get; } = new bool?[facts];
}
