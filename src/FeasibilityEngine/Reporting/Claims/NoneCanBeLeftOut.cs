using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Had only these of the day's changes happened, the verdict on it would have been this one, and with any single one of them left out it would not.</summary>
/// <param name="Day">The day.</param>
/// <param name="Happened">Everything that happened on the day.</param>
/// <param name="Changes">What of it is taken as having happened.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record NoneCanBeLeftOut(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Verdict Verdict) : Claim;
