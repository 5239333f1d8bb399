namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No event, position, rung, statement or act of the scenario has a date, and neither has the question.</summary>
internal sealed record NothingIsDated : Claim;
