namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>One value.</summary>
/// <param name="Text">As it reads, without any quotes.</param>
/// <param name="Kind">What the value is, which decides on its quotes.</param>
internal sealed record Scalar(string Text, ScalarKind Kind) : WrittenNode;
