using System.Diagnostics.CodeAnalysis;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>Texts for readers, as a file would give them: without spaces around them, and never blank.</summary>
internal static class ReadersText
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Checked(string? text) =>
        text is null ? null
        : string.IsNullOrWhiteSpace(text) ? throw new ArgumentException("A text is blank; leave it out, or give it words.", nameof(text))
        : text.Trim();

    public static string Needed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Checked(text);
    }
}
