using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The scenario lets the position count only from a day on, until a day, and while this is so; null for no such limit.</summary>
internal sealed record CountsOnly(string Position, DateOnly? From, DateOnly? Until, Condition? While) : Claim;
