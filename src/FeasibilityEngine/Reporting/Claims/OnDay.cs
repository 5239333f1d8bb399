namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so on that day, whatever the day of the report; null for the day of the report.</summary>
internal sealed record OnDay(DateOnly? Day, Claim Claim) : Claim;
