namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No event, position, rung, statement or act of the scenario has a date; or none has one up to the last day that is asked about.</summary>
/// <param name="AtAll">Which of both: true for none.</param>
internal sealed record NothingHappens(bool AtAll) : Claim;
