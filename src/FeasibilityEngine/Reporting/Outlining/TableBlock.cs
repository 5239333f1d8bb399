namespace FeasibilityEngine.Reporting.Outlining;

/// <summary>A table.</summary>
internal sealed record TableBlock(Table Table) : Block;
