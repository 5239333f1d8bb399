using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position or priced act counts, belongs to the party, and has the rung.</summary>
/// <param name="Member">The position or act, with its party and rung.</param>
internal sealed record StandsAt(Standing Member) : Claim;

/// <summary>The rung of the position asks for this.</summary>
/// <param name="Member">The position, with its rung.</param>
/// <param name="Condition">What it asks for.</param>
internal sealed record AsksFor(Standing Member, Condition Condition) : Claim;

/// <summary>The position or priced act counts for the question at the day, and stands there.</summary>
/// <param name="Member">The position or act, with its party and rung.</param>
/// <param name="Kind">The kind of the position; null for a priced act.</param>
internal sealed record IsCounted(Standing Member, PositionKind? Kind) : Claim;

/// <summary>The scenario lets the position count only from a day on, until a day, and while this is so; null for no such limit.</summary>
internal sealed record CountsOnly(string Position, DateOnly? From, DateOnly? Until, Condition? While) : Claim;

/// <summary>The position is a precondition for talks as well as a demand on a settlement.</summary>
internal sealed record CountsForEither(string Position) : Claim;

/// <summary>No such position or priced act counts for the question at the day.</summary>
/// <param name="Id">The position or act.</param>
/// <param name="Party">Its party; null for any.</param>
/// <param name="Kind">The kind of the position; null for any, and for an act.</param>
internal sealed record DoesNotCount(string Id, string? Party = null, PositionKind? Kind = null) : Claim;

/// <summary>On that day the party states the position at the rung.</summary>
internal sealed record IsStated(string Position, string RungId, DateOnly On) : Claim;

/// <summary>It has no rung below.</summary>
/// <param name="Member">The position.</param>
internal sealed record CannotBeConceded(string Member) : Claim;

/// <summary>Standing there is a concession of the party that costs so much.</summary>
/// <param name="To">Who gives, and where it stands afterwards.</param>
/// <param name="Cost">What it costs.</param>
internal sealed record Concedes(Standing To, decimal Cost) : Claim;

/// <summary>The position or priced act counts, and the rung can be given at the day, or not.</summary>
/// <param name="Id">The position or priced act.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Is">Which of both.</param>
/// <param name="OrStated">True where it is as well if the party stands there without conceding anything.</param>
internal sealed record InReach(string Id, string RungId, bool Is, bool OrStated = false) : Claim;

/// <summary>The rung is available just where this holds, however the facts stand.</summary>
/// <param name="Id">The position or priced act.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Condition">The condition.</param>
internal sealed record TenableOnlyWhere(string Id, string RungId, Condition Condition) : Claim;

/// <summary>It cannot be given at the day of the analysis: it is put forward only on the later day or by nobody, or what it needs does not hold, or both.</summary>
/// <param name="To">The rung, or the act performed.</param>
/// <param name="Day">The later day; null where that is not the reason.</param>
/// <param name="Needs">What it needs and what does not hold; null where that is not the reason.</param>
/// <param name="EndsOn">The first day on which its position no longer counts, where the later day does not come before it; null otherwise.</param>
/// <param name="IsNeverTabled">True where nobody has put it forward at all.</param>
internal sealed record Awaits(Standing To, DateOnly? Day, Condition? Needs, DateOnly? EndsOn = null, bool IsNeverTabled = false) : Claim;
