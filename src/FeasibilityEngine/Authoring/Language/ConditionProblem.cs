namespace FeasibilityEngine.Authoring.Language;

/// <summary>What is wrong with a condition, placed by offset in its text.</summary>
internal sealed record ConditionProblem(string Code, string Message, int Start, int Length, string? Expected = null, string? DidYouMean = null);
