namespace FeasibilityEngine.Reporting.Document;

/// <summary>A line of letters that stand one below another.</summary>
internal sealed record LineBlock(string Words) : Block;
