namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The variant of a sweep has this setting.</summary>
/// <param name="Name">What is varied, as settings name it: <c>date</c>, <c>position:ID</c>.</param>
/// <param name="Value">The value: a day, <c>on</c>, <c>off</c>.</param>
internal sealed record HasSetting(string Name, string Value) : Claim;
