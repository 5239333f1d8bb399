using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>
/// Reads the entries of one map by key. An unknown key gives a diagnostic; where it is close to a key that is not
/// there, it is read as that key, so that a slip in a key does not hide what stands below it.
/// </summary>
internal sealed class MapReader
{
    private readonly IReadOnlyList<string> _keys;
    private readonly ReadNode?[] _values;
    private readonly ValueReader _reader;

    /// <summary>Takes a map; <paramref name="what"/> is what messages call it, such as <c>a position</c>.</summary>
    public MapReader(MapNode map, ValueReader reader, string what, IReadOnlyList<string> keys)
    {
        Map = map;
        _reader = reader;
        What = what;
        _keys = keys;
        _values = new ReadNode?[keys.Count];
        FlowCommas.Join(map, text => keys.Contains(text) || NearestName.To(text, keys) is not null, reader.Sink);
        var unknown = new List<(ScalarNode Key, ReadNode Value)>();
        var first = new ScalarNode?[keys.Count];
        foreach (var (key, value) in map.Entries)
        {
            if (IndexOf(key.Value) is >= 0 and var known)
            {
                if (first[known] is { } earlier)
                {
                    TreeBuilder.TellDuplicate(key, earlier, reader.Sink);
                }
                else
                {
                    (first[known], _values[known]) = (key, value);
                }
            }
            else if (key.Value != "<<" || !value.IsUnread)
            {
                unknown.Add((key, value));
            }
        }

        foreach (var (key, value) in unknown)
        {
            if (reader.Sink.IsFull)
            {
                break;
            }

            var meant = NearestName.To(key.Value, keys.Where(k => Find(k) is null));
            reader.Sink.Error(
                DiagnosticCodes.UnknownKey, $"{English.Capital(what)} has no key '{key.Value}'.", key, string.Join(", ", keys), meant);
            if (meant is not null)
            {
                _values[IndexOf(meant)] = value;
            }
        }
    }

    /// <summary>The map itself.</summary>
    public MapNode Map { get; }

    /// <summary>What messages call the map.</summary>
    public string What { get; }

    /// <summary>Reads a value as a map with these keys; null, with a diagnostic, where it is something else.</summary>
    public static MapReader? Of(ReadNode node, ValueReader reader, string what, IReadOnlyList<string> keys, string? expected = null)
    {
        if (node is MapNode map)
        {
            return new MapReader(map, reader, what, keys);
        }

        if (!node.IsUnread)
        {
            reader.Sink.Error(
                DiagnosticCodes.WrongType, $"{English.Capital(what)} cannot be {node.Kind}.", node, expected ?? "a map with the keys " + string.Join(", ", keys));
        }

        return null;
    }

    /// <summary>The value of a key, or null where it is not there.</summary>
    public ReadNode? Find(string key) => IndexOf(key) is >= 0 and var known ? _values[known] : null;

    // A map of a scenario has a handful of keys.
    private int IndexOf(string key)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value of a key that must be there.</summary>
    public ReadNode? Require(string key, ReadNode? place = null)
    {
        var value = Find(key);
        // What reading could not reach may well be there.
        if (value is null && !Map.IsUnread)
        {
            var at = place ?? Map;
            _reader.Sink.Error(DiagnosticCodes.MissingKey, $"{English.Capital(What)} needs the key '{key}'.", at.Start, at.Length, $"{key}: …");
        }

        return value;
    }

    /// <summary>A text for readers, or null.</summary>
    public string? Text(string key) => Find(key) is { } node ? _reader.Text(node, $"'{key}'") : null;

    /// <summary>A text that must be there; empty where it could not be read.</summary>
    public string RequireText(string key, ReadNode? place = null) =>
        Require(key, place) is { } node && _reader.Text(node, $"'{key}'") is { } text ? text : "";

    /// <summary>A name that must be there.</summary>
    public string RequireName(string key, ReadNode? place = null) =>
        Require(key, place) is { } node ? _reader.Name(node, $"'{key}'") : Unread.Name;

    /// <summary>A name, or null.</summary>
    public string? Name(string key) => Find(key) is { } node ? _reader.Name(node, $"'{key}'") : null;

    /// <summary>A day, a month or a year; or null.</summary>
    public SourceTime? Time(string key) => Find(key) is { } node ? _reader.Time(node, $"'{key}'") : null;

    /// <summary>When something was put forward, where it was on a day.</summary>
    public (SourceTime? On, Tabling Tabling) Tabled(string key) => Find(key) is { } node ? _reader.Tabled(node, $"'{key}'") : (null, Tabling.Dated);

    /// <summary>A date, or null.</summary>
    public DateOnly? Date(string key) => Find(key) is { } node ? _reader.Date(node, $"'{key}'") : null;

    /// <summary>A number, or the default where it is not there or cannot be read.</summary>
    public decimal? Number(string key, decimal? ifUnread) => Find(key) is { } node ? _reader.Number(node, $"'{key}'") ?? ifUnread : null;

    /// <summary>One of a few words, or null.</summary>
    public T? Choice<T>(string key, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct =>
        Find(key) is { } node ? _reader.Choice(node, $"'{key}'", choices) : null;

    /// <summary>A condition, or null.</summary>
    public Condition? Condition(string key) => Find(key) is { } node ? _reader.Condition(node, $"'{key}'") : null;

    /// <summary>A condition that must be there.</summary>
    public Condition RequireCondition(string key, ReadNode? place = null) =>
        Require(key, place) is { } node ? _reader.Condition(node, $"'{key}'") : Unread.Condition;

    /// <summary>Names, one or a list; empty where there are none.</summary>
    public ValueList<string> Names(string key) => Find(key) is { } node ? _reader.Names(node, $"'{key}'") : [];

    /// <summary>References to facts, one or a list; empty where there are none.</summary>
    public ValueList<Reference> References(string key) => Find(key) is { } node ? _reader.References(node, $"'{key}'") : [];

    /// <summary>Notes where an object stands, and where the value of each of its keys does.</summary>
    public T Place<T>(T owner, ReadNode name)
        where T : class
    {
        _reader.Locations.Add(owner, null, name);
        for (var i = 0; i < _values.Length; i++)
        {
            _reader.Locations.Add(owner, _keys[i], _values[i]);
        }

        return owner;
    }
}
