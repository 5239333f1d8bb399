namespace FeasibilityEngine.Reporting.Document;

/// <summary>A picture, drawn.</summary>
internal sealed record PictureBlock(string Markup) : Block;
