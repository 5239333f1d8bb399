using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No such position or priced act counts for the question at the day.</summary>
/// <param name="Id">The position or act.</param>
/// <param name="Party">Its party; null for any.</param>
/// <param name="Kind">The kind of the position; null for any, and for an act.</param>
internal sealed record DoesNotCount(string Id, string? Party = null, PositionKind? Kind = null) : Claim;
