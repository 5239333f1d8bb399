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

/// <summary>A text of a file, as written: <c>yes</c> is the text <c>yes</c>, <c>010</c> the text <c>010</c>.</summary>
/// <param name="start">The offset of its first character.</param>
/// <param name="length">How many characters it takes in the file, quotes included.</param>
/// <param name="value">The text without quotes, with escapes resolved.</param>
/// <param name="isPlain">True where it stands without quotes.</param>
internal sealed class ScalarNode(int start, int length, string value, bool isPlain) : ReadNode(start, length)
{
    private int[]? _offsets;
    private int? _firstOffset;

    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>True where it stands without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>True for a key without a value, and for a plain <c>null</c> or <c>~</c>.</summary>
    public bool IsNothing => IsPlain && Value is "" or "~" or "null";

    /// <inheritdoc/>
    public override string Kind => IsNothing ? "nothing" : "text";

    /// <summary>
    /// The offset in the file of a character of the value. Exact for what stands on one line without escapes;
    /// for folded text and escapes, the values' characters are looked for one after the other.
    /// </summary>
    public int OffsetOf(int index, string file)
    {
        _firstOffset ??= Written(file);
        if (_firstOffset is >= 0 and var first)
        {
            return first + Math.Clamp(index, 0, Value.Length);
        }

        _offsets ??= Align(file);
        return _offsets[Math.Clamp(index, 0, _offsets.Length - 1)];
    }

    // Where the value stands in the file letter by letter, as nearly all do; -1 where it does not.
    private int Written(string file)
    {
        var first = IsPlain ? Start : Start + 1;
        return Value.Length > 0 && first + Value.Length <= Math.Min(file.Length, Start + Length) && string.CompareOrdinal(file, first, Value, 0, Value.Length) == 0
            ? first
            : -1;
    }

    private int[] Align(string file)
    {
        var end = Math.Min(file.Length, Start + Length);
        var at = Start;
        if (at < end && !IsPlain)
        {
            // Text after | or > starts on the next line; other text after its quote.
            at = file[at] is '|' or '>' ? Math.Max(at, file.IndexOf('\n', at, end - at)) + 1 : at + 1;
        }

        var offsets = new int[Value.Length + 1];
        for (var i = 0; i < Value.Length; i++)
        {
            if (!char.IsWhiteSpace(Value[i]))
            {
                var found = at < end ? file.IndexOf(Value[i], at, end - at) : -1;
                at = found < 0 ? at : found;
            }

            offsets[i] = Math.Min(at, end);
            at = Math.Min(at + 1, end);
        }

        offsets[Value.Length] = Value.Length == 0 ? Math.Min(at, end) : Math.Min(offsets[^2] + 1, end);
        return offsets;
    }
}

/// <summary>A list of values. Unread where reading ended in the midst of it, or one of its values was refused.</summary>
internal sealed class ListNode(int start, int length) : ReadNode(start, length)
{
    /// <summary>Its values.</summary>
    public List<ReadNode> Items { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with their values. Unread where reading ended in the midst of it, or one of its keys was refused.</summary>
internal sealed class MapNode(int start, int length) : ReadNode(start, length)
{
    /// <summary>Its entries, in the order of the file; no key stands twice but for one without a colon within braces, which may be the rest of a value.</summary>
    public List<(ScalarNode Key, ReadNode Value)> Entries { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a map";
}
