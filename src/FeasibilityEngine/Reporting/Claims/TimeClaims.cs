using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The scenario gives the time to the month or the year only, and the day of the analysis lies in it.</summary>
/// <param name="Kind">What is so dated.</param>
/// <param name="Id">The event, position or act.</param>
/// <param name="Rung">The rung, where it is about one.</param>
/// <param name="Time">The time.</param>
internal sealed record IsLoose(LooseTimeKind Kind, string Id, string? Rung, SourceTime Time) : Claim;

/// <summary>Had it been on the last day of the time, and everything else as it is, the verdict of the day would be this one.</summary>
/// <param name="What">What is dated to a month or a year.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record IfOnLastDay(IsLoose What, Verdict Verdict) : Claim;

/// <summary>The scenario says that the rung or priced act was put forward on a day that is not known.</summary>
/// <param name="Id">The position or priced act.</param>
/// <param name="RungId">The rung.</param>
internal sealed record IsTabledOnUnknownDay(string Id, string RungId) : Claim;
