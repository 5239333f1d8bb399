namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Keys with their values. Unread where reading ended in the midst of it, or one of its keys was refused.</summary>
internal sealed class MapNode(int start, int length) : ReadNode(start, length)
{
    /// <summary>Its entries, in the order of the file; no key stands twice but for one without a colon within braces, which may be the rest of a value.</summary>
    public List<(ScalarNode Key, ReadNode Value)> Entries { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a map";
}
