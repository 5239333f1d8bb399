namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>A fact that came to hold or ended.</summary>
/// <param name="Id">The fact, with its key where it has one.</param>
/// <param name="Before">Whether it held; null where that depended on what is agreed.</param>
/// <param name="After">Whether it holds; null where that depends on what is agreed. The reason is in the entry's <see cref="TimelineEntry.Circumstances"/>.</param>
public sealed record FactChange(string Id, bool? Before, bool? After);
