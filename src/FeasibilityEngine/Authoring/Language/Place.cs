namespace FeasibilityEngine.Authoring.Language;

/// <summary>Where an object of the model, or a part of it, stands in the text of a condition.</summary>
internal readonly record struct Place(object Owner, string? Part, int Start, int Length);
