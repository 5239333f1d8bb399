namespace FeasibilityEngine.Reporting.Document;

/// <summary>A reason under its letter.</summary>
internal sealed record ReasonBlock(string Label, string Words) : Block;
