using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>A position that began or ceased to count, or is stated at another rung.</summary>
/// <param name="Id">The position.</param>
/// <param name="Party">Its party.</param>
/// <param name="Before">The rung at which it was stated; null where it did not count.</param>
/// <param name="After">The rung at which it is stated; null where it does not count.</param>
/// <param name="Facts">The facts that changed and that its <c>while</c> speaks of; empty where its dates alone made the difference.</param>
public sealed record PositionChange(string Id, string Party, string? Before, string? After, ValueList<string> Facts);
