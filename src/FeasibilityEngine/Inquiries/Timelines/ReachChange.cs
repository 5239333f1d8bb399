using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>A rung or priced act that came within reach or fell out of it.</summary>
/// <param name="Rung">The rung, counted from the one at which the position is stated after the change.</param>
/// <param name="Awaited">What it awaited before; null where it was within reach.</param>
/// <param name="Awaits">What it awaits now; null where it came within reach.</param>
/// <param name="Facts">The facts that changed and that decide it; empty where the day on which it is put forward made the difference.</param>
public sealed record ReachChange(Standing Rung, OutOfReach? Awaited, OutOfReach? Awaits, ValueList<string> Facts)
{
    /// <summary>True where it came within reach, false where it fell out of it.</summary>
    public bool IsWithinReach => Awaits is null;
}
