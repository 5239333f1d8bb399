namespace FeasibilityEngine.Reporting.Document;

/// <summary>A source under its number.</summary>
internal sealed record SourceBlock(int Number, string Words, string? Url) : Block;
