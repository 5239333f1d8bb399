namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>A piece of a scenario file before it is put down as YAML or JSON.</summary>
internal abstract record WrittenNode;
