namespace FeasibilityEngine.Reporting.Document;

/// <summary>An item of a list, inside so many other items as <paramref name="Depth"/> says.</summary>
/// <param name="Depth">0 for a list by itself.</param>
/// <param name="IsPart">True where it belongs to the topic above, if there is one.</param>
/// <param name="Number">Its number; null for an item without.</param>
/// <param name="Words">What it says, without its mark.</param>
internal sealed record ItemBlock(int Depth, bool IsPart, int? Number, string Words) : Block;
