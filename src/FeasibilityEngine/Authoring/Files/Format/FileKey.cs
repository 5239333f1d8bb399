namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>A key of a scenario file: what the reader takes and what editors show.</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="Value">What stands below it.</param>
/// <param name="Description">What it means, in a sentence or two.</param>
/// <param name="Example">A value as JSON; a text stands without its quotes.</param>
/// <param name="IsRequired">True where it may not be left out.</param>
internal sealed record FileKey(string Name, FileValue Value, string Description, string Example, bool IsRequired = false);
