using System.Runtime.CompilerServices;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Where the parts of a scenario stand in its file.</summary>
internal sealed class Locations(SourceText source) : ILocations
{
    // One table for all: a large file has a million parts, and most of them one place.
    private readonly Dictionary<Part, (int Start, int Length)> _places = [];

    /// <inheritdoc/>
    public SourceSpan? Find(object owner, string? part = null) =>
        _places.TryGetValue(new Part(owner, part ?? ""), out var place)
            ? source.Span(place.Start, place.Length)
            : null;

    /// <summary>Notes where an object, or a part of it, stands.</summary>
    public void Add(object owner, string? part, int start, int length) => _places[new Part(owner, part ?? "")] = (start, length);

    /// <summary>Notes where an object, or a part of it, stands; nothing where there is no value for it.</summary>
    public void Add(object owner, string? part, ReadNode? node)
    {
        if (node is not null)
        {
            Add(owner, part, node.Start, node.Length);
        }
    }

    // An object by its identity: equal conditions stand at places of their own.
    private readonly record struct Part(object Owner, string Name)
    {
        public bool Equals(Part other) => ReferenceEquals(Owner, other.Owner) && Name == other.Name;

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Owner) ^ (Name.Length == 0 ? 0 : Name.GetHashCode(StringComparison.Ordinal));
    }
}
