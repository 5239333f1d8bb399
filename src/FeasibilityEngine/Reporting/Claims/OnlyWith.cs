using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It would be so on the day had only these of its changes happened.</summary>
/// <param name="Day">The day.</param>
/// <param name="Happened">Everything that happened on the day.</param>
/// <param name="Changes">What of it is taken as having happened.</param>
/// <param name="Claim">What would be so.</param>
internal sealed record OnlyWith(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Claim Claim) : Claim;
