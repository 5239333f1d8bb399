namespace FeasibilityEngine.Authoring.Language;

/// <summary>What came of reading a condition, a reference or a binder: the value, or the first problem in it.</summary>
/// <param name="Value">What was read; null where there is a problem.</param>
/// <param name="Problem">What is wrong; null where the text could be read.</param>
/// <param name="Places">Where each part of the value stands.</param>
internal sealed record TextReading<T>(T? Value, ConditionProblem? Problem, IReadOnlyList<TextPlace> Places)
    where T : class;

/// <summary>Where an object of the model, or a part of it, stands in the text of a condition.</summary>
internal readonly record struct TextPlace(object Owner, string? Part, int Start, int Length);
