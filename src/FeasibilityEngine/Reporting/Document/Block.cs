namespace FeasibilityEngine.Reporting.Document;

/// <summary>A part of a report in the order in which it is read.</summary>
internal abstract record Block;
