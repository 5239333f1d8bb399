namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>A list of values. Unread where reading ended in the midst of it, or one of its values was refused.</summary>
internal sealed class ListNode(int start, int length) : ReadNode(start, length)
{
    /// <summary>Its values.</summary>
    public List<ReadNode> Items { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a list";
}
