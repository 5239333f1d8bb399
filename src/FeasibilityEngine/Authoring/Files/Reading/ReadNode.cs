namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>A value of a file with its place.</summary>
/// <param name="start">The offset of its first character.</param>
/// <param name="length">How many characters it takes.</param>
internal abstract class ReadNode(int start, int length)
{
    /// <summary>The offset of its first character.</summary>
    public int Start { get; } = start;

    /// <summary>How many characters it takes in the file.</summary>
    public int Length { get; set; } = length;

    /// <summary>True where the value, or its form, already has an error: later checks say nothing about it.</summary>
    public bool IsUnread { get; set; }

    /// <summary>What a message calls it.</summary>
    public abstract string Kind { get; }
}
