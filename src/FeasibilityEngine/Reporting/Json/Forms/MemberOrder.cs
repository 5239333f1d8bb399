namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>
/// Where the members stand that several objects share, in the order in which they are written. What has no place here stands behind
/// them, in the order in which its class has it.
/// </summary>
internal static class MemberOrder
{
    /// <summary>Of which schema the object is.</summary>
    public const int Version = -12;

    /// <summary>By what it is named.</summary>
    public const int Name = -11;

    /// <summary>What kind of thing it is, where that decides its other members.</summary>
    public const int Kind = -10;

    /// <summary>What was asked.</summary>
    public const int Asked = -9;

    /// <summary>What the concessions cost that were supposed.</summary>
    public const int Supposed = -8;

    /// <summary>The verdict.</summary>
    public const int Verdict = -7;

    /// <summary>Whether all was found.</summary>
    public const int Completeness = -6;

    /// <summary>What it is about: a rung, the members of a conflict, how many there are.</summary>
    public const int Subject = -5;

    /// <summary>That in words.</summary>
    public const int InWords = -4;

    /// <summary>After all others.</summary>
    public const int Last = 1;
}
