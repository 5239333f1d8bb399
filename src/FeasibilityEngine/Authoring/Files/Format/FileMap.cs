namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>A map of a scenario file with the keys that it can have.</summary>
internal sealed class FileMap
{
    /// <summary>A map with these keys.</summary>
    /// <param name="name">What it stands for: <c>position</c>.</param>
    /// <param name="keys">Its keys, in the order in which they are usually written.</param>
    public FileMap(string name, params FileKey[] keys)
    {
        Name = name;
        Keys = keys;
        Names = [.. keys.Select(key => key.Name)];
    }

    /// <summary>What it stands for.</summary>
    public string Name { get; }

    /// <summary>Its keys.</summary>
    public IReadOnlyList<FileKey> Keys { get; }

    /// <summary>The names of its keys, as the reader takes them.</summary>
    public IReadOnlyList<string> Names { get; }
}
