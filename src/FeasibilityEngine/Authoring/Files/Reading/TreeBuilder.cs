using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>What reading YAML and reading JSON share: limits, duplicate keys, refused characters.</summary>
internal sealed class TreeBuilder(DiagnosticSink sink, CleanText text, ReadingOptions options)
{
    // With so many entries a map gets a table of its keys; before that, looking through them is quicker.
    private const int ManyEntries = 12;

    private readonly Dictionary<MapNode, Dictionary<string, ScalarNode>> _keys = [];
    private int _values;

    /// <summary>Where diagnostics go.</summary>
    public DiagnosticSink Sink => sink;

    /// <summary>The text that the parser reads.</summary>
    public CleanText Text => text;

    /// <summary>True where nothing more can be read: what is open then is incomplete.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Ends the reading; the diagnostic that says why was collected.</summary>
    public void Stop() => HasStopped = true;

    /// <summary>Counts a value; stops the reading where there are too many of them or they nest too deeply.</summary>
    /// <returns>True where the value may be read.</returns>
    public bool Admit(int depth, int start)
    {
        if (depth > options.MaxDepth)
        {
            sink.Error(
                DiagnosticCodes.TooDeep, string.Create(CultureInfo.InvariantCulture, $"Lists and maps are nested more than {options.MaxDepth} levels deep."),
                start, 1);
            Stop();
        }
        else if (++_values > options.MaxValues)
        {
            sink.Error(
                DiagnosticCodes.TooManyValues, string.Create(CultureInfo.InvariantCulture, $"The file holds more than {options.MaxValues} values."),
                start, 1);
            Stop();
        }

        return !HasStopped;
    }

    /// <summary>Makes a text; one that holds refused characters is unread.</summary>
    public ScalarNode Scalar(int start, int end, string value, bool isPlain)
    {
        var node = new ScalarNode(start, Math.Max(1, end - start), text.Restore(value), isPlain);
        if (text.IsRefused(value))
        {
            node.IsUnread = true;
        }
        else if (HarmfulCharacters.Find(value) is >= 0 and var at)
        {
            // Written as an escape: the file itself looks harmless.
            sink.Error(
                DiagnosticCodes.RefusedCharacter,
                $"The character {HarmfulCharacters.NameOf(value[at])} is not accepted: it is not visible or changes how text reads.",
                node, "visible characters, spaces and ends of lines");
        }
        else if (isPlain && text.HasHiddenColon(value))
        {
            sink.Warning(
                DiagnosticCodes.UnquotedColon, "This text holds ': ' and is not in quotes; other readers of YAML refuse it.", node, "the text in quotes",
                node.Value.Contains('\'', StringComparison.Ordinal) || node.Value.Length > 200 ? null : $"'{node.Value}'");
        }

        return node;
    }

    /// <summary>Tells that a key stands in its map already.</summary>
    public static void TellDuplicate(ScalarNode key, ScalarNode first, DiagnosticSink sink) =>
        sink.Error(DiagnosticCodes.DuplicateKey, $"The key '{key.Value}' stands here a second time.", key, "each key once", related: first);

    /// <summary>Adds an entry to a map, unless its key stands there already. One without a colon is added all the same: what it is, is known later.</summary>
    public void Add(MapNode map, ReadNode key, ReadNode value)
    {
        if (key is not ScalarNode name)
        {
            if (!key.IsUnread)
            {
                sink.Error(DiagnosticCodes.KeyNotText, $"{English.Capital(key.Kind)} cannot be a key.", key, "text");
            }

            map.IsUnread = true;
            return;
        }

        if (name.IsUnread)
        {
            map.IsUnread = true;
            return;
        }

        if (Find(map, name.Value) is { } first)
        {
            // What a comma has cut off a value may well come twice: 1,000,000.
            if (FlowCommas.IsBare(name, value, sink.Source.Text))
            {
                map.Entries.Add((name, value));
                return;
            }

            TellDuplicate(name, first, sink);
            return;
        }

        if (_keys.TryGetValue(map, out var keys))
        {
            keys.Add(name.Value, name);
        }

        map.Entries.Add((name, value));
    }

    private ScalarNode? Find(MapNode map, string key)
    {
        if (map.Entries.Count < ManyEntries)
        {
            foreach (var (known, _) in map.Entries)
            {
                if (known.Value == key)
                {
                    return known;
                }
            }

            return null;
        }

        if (!_keys.TryGetValue(map, out var keys))
        {
            _keys[map] = keys = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
            foreach (var (known, _) in map.Entries)
            {
                // Bare keys may be there twice.
                keys.TryAdd(known.Value, known);
            }
        }

        return keys.GetValueOrDefault(key);
    }
}
