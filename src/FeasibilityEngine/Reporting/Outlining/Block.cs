namespace FeasibilityEngine.Reporting.Outlining;

/// <summary>A part of a report in the order in which it is read.</summary>
internal abstract record Block;
