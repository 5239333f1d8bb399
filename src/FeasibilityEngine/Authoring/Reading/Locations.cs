namespace FeasibilityEngine.Authoring.Reading;

/// <summary>Where the parts of a scenario stand in its file.</summary>
internal sealed class Locations(SourceText source) : ILocations
{
    private readonly Dictionary<object, Dictionary<string, (int Start, int Length)>> _places = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public SourceSpan? Find(object owner, string? part = null) =>
        _places.TryGetValue(owner, out var parts) && parts.TryGetValue(part ?? "", out var place)
            ? source.Span(place.Start, place.Length)
            : null;

    /// <summary>Notes where an object, or a part of it, stands.</summary>
    public void Add(object owner, string? part, int start, int length)
    {
        if (!_places.TryGetValue(owner, out var parts))
        {
            _places[owner] = parts = new Dictionary<string, (int Start, int Length)>(1, StringComparer.Ordinal);
        }

        parts[part ?? ""] = (start, length);
    }

    /// <summary>Notes where an object, or a part of it, stands; nothing where there is no value for it.</summary>
    public void Add(object owner, string? part, Node? node)
    {
        if (node is not null)
        {
            Add(owner, part, node.Start, node.Length);
        }
    }
}
