using FeasibilityEngine.Authoring.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>
/// Reads YAML into a tree with places, from the parser's events: no types are guessed, no aliases followed,
/// and nothing deeper or larger than the limits is built. Where the YAML is broken, keeps what stands before.
/// </summary>
internal sealed class YamlTree
{
    private readonly TreeBuilder _builder;
    private readonly Parser _parser;
    private readonly SourceText _source;
    private int _reached;

    private YamlTree(TreeBuilder builder)
    {
        _builder = builder;
        _source = builder.Sink.Source;
        _parser = new Parser(new StringReader(builder.Text.Text));
    }

    /// <summary>The root of the first document; null where there is none.</summary>
    public static ReadNode? Read(TreeBuilder builder) => new YamlTree(builder).ReadRoot();

    private ReadNode? ReadRoot()
    {
        while (MoveNext() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        if (_builder.HasStopped || _parser.Current is null or StreamEnd)
        {
            return null;
        }

        var root = ReadNode(1);
        while (root is not null && MoveNext())
        {
            if (_parser.Current is DocumentStart start)
            {
                _builder.Sink.Error(
                    DiagnosticCodes.SeveralDocuments, "A second YAML document starts here.", Offset(start.Start), 3, "one scenario in one document");
                _builder.Stop();
            }
        }

        return root;
    }

    // Reads the node of the current event; null where reading stopped before anything of it was known.
    private ReadNode? ReadNode(int depth)
    {
        if (_parser.Current is not { } current)
        {
            return null;
        }

        var start = Offset(current.Start);
        if (!_builder.Admit(depth, start))
        {
            return null;
        }

        if (current is NodeEvent node)
        {
            RefuseAnchor(node, start);
        }

        switch (current)
        {
            case Scalar scalar:
                var end = Math.Max(start, Offset(scalar.End));
                var text = _builder.Scalar(start, end, scalar.Value, scalar.Style == ScalarStyle.Plain);
                RefuseTag(scalar, text);
                return text;
            case AnchorAlias alias:
                var unread = new ScalarNode(start, Math.Max(1, Offset(alias.End) - start), "", isPlain: false);
                _builder.Sink.Error(DiagnosticCodes.Alias, $"The alias '*{alias.Value}' is not followed.", unread, "the value itself");
                return unread;
            case SequenceStart sequence:
                var list = new ListNode(start, 1);
                RefuseTag(sequence, list);
                ReadItems(list, depth);
                return list;
            case MappingStart mapping:
                var map = new MapNode(start, 1);
                RefuseTag(mapping, map);
                ReadEntries(map, depth);
                return map;
            default:
                return null;
        }
    }

    private void ReadItems(ListNode list, int depth)
    {
        while (MoveWithin() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                list.Items.Add(item);
            }
        }

        Close(list);
    }

    private void ReadEntries(MapNode map, int depth)
    {
        while (MoveWithin() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            if (key is null || !MoveWithin())
            {
                break;
            }

            if (ReadNode(depth + 1) is { } value)
            {
                _builder.Add(map, key, value);
            }
        }

        Close(map);
    }

    private void Close(ReadNode node)
    {
        node.IsUnread |= _builder.HasStopped;
        node.Length = Math.Max(1, (_builder.HasStopped ? _source.Text.Length : Offset(_parser.Current!.End)) - node.Start);
    }

    private void RefuseAnchor(NodeEvent node, int start)
    {
        if (!node.Anchor.IsEmpty)
        {
            _builder.Sink.Error(
                DiagnosticCodes.Alias, $"The anchor '&{node.Anchor.Value}' is not accepted.", start, node.Anchor.Value.Length + 1,
                "the value without '&', written out wherever it is meant");
        }
    }

    private void RefuseTag(NodeEvent node, ReadNode value)
    {
        if (!node.Tag.IsEmpty)
        {
            var written = _source.Text.AsSpan(value.Start);
            var length = written.IndexOfAny(" \r\n,");
            _builder.Sink.Error(
                DiagnosticCodes.Tag, "A YAML tag is not accepted.", value.Start, length < 0 ? written.Length : Math.Max(1, length), "the value without '!'");
            value.IsUnread |= value is ScalarNode;
        }
    }

    private bool MoveNext()
    {
        if (_builder.HasStopped)
        {
            return false;
        }

        try
        {
            var moved = _parser.MoveNext();
            _reached = _parser.Current is { } current ? Offset(current.End) : _reached;
            return moved;
        }
        catch (YamlException problem)
        {
            YamlProblem.Report(problem, _builder.Sink);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The parser lets these out for some broken escapes; it has read no further than its current place.
            ReportUnreadable();
        }

        _builder.Stop();
        return false;
    }

    // The next event of a list or of named entries. The parser ends some broken ones without a word, and leaves them open.
    private bool MoveWithin()
    {
        if (MoveNext())
        {
            return true;
        }

        if (!_builder.HasStopped)
        {
            ReportUnreadable();
            _builder.Stop();
        }

        return false;
    }

    private void ReportUnreadable() =>
        _builder.Sink.Error(DiagnosticCodes.Syntax, "The YAML cannot be read from here on. What follows in the file was not read.", _reached, 1);

    private int Offset(Mark mark) => _source.Offset(mark.Line, mark.Column);
}
