using FeasibilityEngine.Inquiries.Timelines;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The scenario has it happen on the day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Change">What happens.</param>
internal sealed record HappensOn(DateOnly Day, TimelineChange Change) : Claim;
