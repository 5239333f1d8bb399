namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position or priced act is in some minimal conflict among the positions as stated.</summary>
/// <param name="Member">Its id.</param>
internal sealed record InSomeConflict(string Member) : Claim;
