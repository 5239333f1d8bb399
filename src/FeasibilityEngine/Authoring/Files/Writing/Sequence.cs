using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>Several pieces in order. Those of single values stand on one line in YAML.</summary>
internal sealed record Sequence(ValueList<WrittenNode> Items) : WrittenNode;
