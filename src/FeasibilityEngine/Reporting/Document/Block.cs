using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>A part of a report in the order in which it is read.</summary>
internal abstract record Block;

/// <summary>The verdict with its headline and what it means.</summary>
internal sealed record AnswerBlock(Verdict Verdict, string Headline, string Meaning) : Block;

/// <summary>The head of one conflict or set, under its id.</summary>
internal sealed record TopicBlock(string Id, string Words, bool Folds) : Block;

/// <summary>A heading of level 1, 2 or 3.</summary>
internal sealed record HeadingBlock(int Level, string Words) : Block;

/// <summary>A paragraph, inside so many list items as <paramref name="Depth"/> says.</summary>
/// <param name="Depth">0 outside of lists.</param>
/// <param name="IsPart">True where it belongs to the topic above, if there is one.</param>
/// <param name="Words">What it says.</param>
internal sealed record ParagraphBlock(int Depth, bool IsPart, string Words) : Block;

/// <summary>An item of a list, inside so many other items as <paramref name="Depth"/> says.</summary>
/// <param name="Depth">0 for a list by itself.</param>
/// <param name="IsPart">True where it belongs to the topic above, if there is one.</param>
/// <param name="Number">Its number; null for an item without.</param>
/// <param name="Words">What it says, without its mark.</param>
internal sealed record ItemBlock(int Depth, bool IsPart, int? Number, string Words) : Block;

/// <summary>A line of letters that stand one below another.</summary>
internal sealed record LineBlock(string Words) : Block;

/// <summary>A reason under its letter.</summary>
internal sealed record ReasonBlock(string Label, string Words) : Block;

/// <summary>That the report is not whole.</summary>
internal sealed record AlertBlock(string Words) : Block;

/// <summary>Sentences for those who open them.</summary>
internal sealed record AsideBlock(int Depth, string Summary, IReadOnlyList<string> Sentences) : Block;

/// <summary>A table.</summary>
internal sealed record TableBlock(Table Table) : Block;

/// <summary>A picture, drawn.</summary>
internal sealed record PictureBlock(string Markup) : Block;

/// <summary>A source under its number.</summary>
internal sealed record SourceBlock(int Number, string Words, string? Url) : Block;
