namespace FeasibilityEngine.Reporting.Document;

/// <summary>The head of one conflict or set, under its id.</summary>
internal sealed record TopicBlock(string Id, string Words, bool Folds) : Block;
