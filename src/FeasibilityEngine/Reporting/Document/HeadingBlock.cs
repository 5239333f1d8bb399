namespace FeasibilityEngine.Reporting.Document;

/// <summary>A heading of level 1, 2 or 3.</summary>
internal sealed record HeadingBlock(int Level, string Words) : Block;
