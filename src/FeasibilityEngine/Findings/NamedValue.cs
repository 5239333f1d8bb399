namespace FeasibilityEngine.Findings;

/// <summary>What something is in one state or variant: <c>status[donetsk]</c> is <c>deferred</c>, <c>ceasefire</c> is <c>true</c>.</summary>
/// <param name="Name">An issue, act or fact, with its key where it has one; of a sweep, what is varied.</param>
/// <param name="Value">The option, <c>true</c> or <c>false</c>; of a sweep, the setting.</param>
public sealed record NamedValue(string Name, string Value);
