namespace FeasibilityEngine.Reporting.Document;

/// <summary>That the report is not whole.</summary>
internal sealed record AlertBlock(string Words) : Block;
