using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// Had only these of the day's changes happened, the verdict on it would have been this one, and with any of them left out, or several,
/// it would not.
/// </summary>
internal sealed record IsEnough(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Verdict Verdict) : Claim;
