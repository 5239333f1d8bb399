namespace FeasibilityEngine.Reporting.Outlining;

/// <summary>A picture, drawn.</summary>
internal sealed record PictureBlock(string Markup) : Block;
