namespace FeasibilityEngine.Reporting.Document;

/// <summary>Sentences for those who open them.</summary>
internal sealed record AsideBlock(int Depth, string Summary, IReadOnlyList<string> Sentences) : Block;
