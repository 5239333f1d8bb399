namespace FeasibilityEngine.Reporting.Outlining;

/// <summary>A line of letters that stand one below another.</summary>
internal sealed record LineBlock(string Words) : Block;
