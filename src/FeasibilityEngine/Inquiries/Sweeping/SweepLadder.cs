namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>A position or priced act by which the results of a sweep are told.</summary>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="Party">The name that readers see of the party that takes or performs it.</param>
public sealed record SweepLadder(string Id, string Party);
