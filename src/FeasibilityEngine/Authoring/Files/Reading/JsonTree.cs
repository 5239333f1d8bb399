using System.Text;
using System.Text.Json;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Reads JSON into the same tree as YAML. Where the JSON is broken, keeps what stands before.</summary>
internal ref struct JsonTree
{
    private readonly TreeBuilder _builder;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int _byteOffset;
    private int _charOffset;

    private JsonTree(TreeBuilder builder)
    {
        _builder = builder;
        _bytes = Encoding.UTF8.GetBytes(builder.Text.Text);
        // Depth is checked against the reader's own limit, which gives the better message.
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = 1_000 });
    }

    /// <summary>The root value; null where there is none.</summary>
    public static ReadNode? Read(TreeBuilder builder)
    {
        var tree = new JsonTree(builder);
        if (!tree.MoveNext())
        {
            return null;
        }

        var root = tree.ReadNode(1);
        // What follows the root is reported by the reader itself.
        tree.MoveNext();
        return root;
    }

    private ReadNode? ReadNode(int depth)
    {
        var start = OffsetOf(_reader.TokenStartIndex);
        if (!_builder.Admit(depth, start))
        {
            return null;
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var map = new MapNode(start, 1);
                ReadEntries(map, depth);
                return map;
            case JsonTokenType.StartArray:
                var list = new ListNode(start, 1);
                while (MoveNext() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    if (ReadNode(depth + 1) is { } item)
                    {
                        list.Items.Add(item);
                    }
                }

                Close(list);
                return list;
            default:
                return ReadText(start);
        }
    }

    private void ReadEntries(MapNode map, int depth)
    {
        while (MoveNext() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var start = OffsetOf(_reader.TokenStartIndex);
            if (!_builder.Admit(depth + 1, start))
            {
                break;
            }

            var key = ReadText(start);
            if (MoveNext() && ReadNode(depth + 1) is { } value)
            {
                _builder.Add(map, key, value);
            }
        }

        Close(map);
    }

    private ScalarNode ReadText(int start)
    {
        var isQuoted = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        // A property name ends with its colon: the end is counted from the token itself.
        var length = Encoding.UTF8.GetCharCount(_reader.ValueSpan) + (isQuoted ? 2 : 0);
        try
        {
            var value = isQuoted ? _reader.GetString()! : Encoding.UTF8.GetString(_reader.ValueSpan);
            return _builder.Scalar(start, start + length, value, !isQuoted);
        }
        catch (InvalidOperationException)
        {
            var broken = new ScalarNode(start, length, "", isPlain: false);
            _builder.Sink.Error(
                DiagnosticCodes.Syntax, "This text holds half of a surrogate pair.", broken, "both halves, as in \\ud83d\\ude00");
            return broken;
        }
    }

    private void Close(ReadNode node)
    {
        node.IsUnread |= _builder.HasStopped;
        node.Length = Math.Max(1, (_builder.HasStopped ? _builder.Text.Text.Length : OffsetOf(_reader.BytesConsumed)) - node.Start);
    }

    private bool MoveNext()
    {
        if (_builder.HasStopped)
        {
            return false;
        }

        try
        {
            return _reader.Read();
        }
        catch (JsonException problem)
        {
            _builder.Sink.Error(DiagnosticCodes.Syntax, "The JSON cannot be read from here on. What follows in the file was not read.", OffsetOf(problem), 1, Expected());
            _builder.Stop();
            return false;
        }
    }

    private readonly string Expected() => _reader.TokenType switch
    {
        JsonTokenType.None => "'{'",
        JsonTokenType.PropertyName => "a value",
        JsonTokenType.StartObject => "a key in double quotes or '}'",
        JsonTokenType.StartArray => "a value or ']'",
        _ when _reader.CurrentDepth == 0 => "the end of the file",
        _ => "',' or the end of the list or map; JSON has no comments and no comma before the end",
    };

    private readonly int OffsetOf(JsonException problem)
    {
        var lineStart = 0;
        for (var line = problem.LineNumber ?? 0; line > 0; line--)
        {
            var end = Array.IndexOf(_bytes, (byte)'\n', lineStart);
            lineStart = end < 0 ? lineStart : end + 1;
        }

        var at = Math.Clamp(lineStart + (problem.BytePositionInLine ?? 0), 0, _bytes.Length);
        return Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, (int)at));
    }

    // Places are asked for in ascending order, so each byte is counted once.
    private int OffsetOf(long byteOffset)
    {
        if (byteOffset > _byteOffset)
        {
            _charOffset += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_byteOffset, (int)byteOffset - _byteOffset));
            _byteOffset = (int)byteOffset;
        }

        return _charOffset;
    }
}
