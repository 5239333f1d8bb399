namespace FeasibilityEngine.Reporting.Document;

/// <summary>A table.</summary>
internal sealed record TableBlock(Table Table) : Block;
