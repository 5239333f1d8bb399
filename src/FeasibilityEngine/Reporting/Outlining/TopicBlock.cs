namespace FeasibilityEngine.Reporting.Outlining;

/// <summary>The head of one conflict or set, under its id.</summary>
internal sealed record TopicBlock(string Id, string Words, bool Folds) : Block;
