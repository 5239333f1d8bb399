namespace FeasibilityEngine.Reporting.Document;

/// <summary>A paragraph, inside so many list items as <paramref name="Depth"/> says.</summary>
/// <param name="Depth">0 outside of lists.</param>
/// <param name="IsPart">True where it belongs to the topic above, if there is one.</param>
/// <param name="Words">What it says.</param>
internal sealed record ParagraphBlock(int Depth, bool IsPart, string Words) : Block;
