namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>status is deferred</c>, <c>status is not deferred</c>, <c>status is one of (deferred, ukrainian)</c>.</summary>
/// <param name="Issue">The issue that is asked about.</param>
/// <param name="Options">The options, one or more, of which one must hold.</param>
/// <param name="Negated">True for <c>is not</c>, which takes a single option.</param>
public sealed record OptionCheck(Reference Issue, ValueList<string> Options, bool Negated = false) : Condition;
