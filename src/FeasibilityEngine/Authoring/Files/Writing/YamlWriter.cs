using System.Text;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>Puts the tree of a scenario down as YAML: one key a line, lists of single values on one line.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();

    public static string Write(Mapping root)
    {
        var writer = new YamlWriter();
        writer.Entries(root, 0, indentFirst: true);
        return writer._text.ToString();
    }

    private void Entries(Mapping mapping, int depth, bool indentFirst)
    {
        var indent = indentFirst;
        foreach (var (key, value) in mapping.Entries)
        {
            Indent(indent ? depth : 0);
            indent = true;
            _text.Append(Of(key, inList: false)).Append(':');
            Value(value, depth + 1);
        }
    }

    private void Value(WrittenNode node, int depth)
    {
        switch (node)
        {
            case Scalar scalar:
                _text.Append(' ').Append(Of(scalar, inList: false)).Append('\n');
                break;
            case Mapping { Entries.Count: 0 }:
                _text.Append(" {}\n");
                break;
            case Mapping mapping:
                _text.Append('\n');
                Entries(mapping, depth, indentFirst: true);
                break;
            case Sequence sequence when sequence.Items.All(item => item is Scalar):
                _text.Append(" [").AppendJoin(", ", sequence.Items.Cast<Scalar>().Select(item => Of(item, inList: true))).Append("]\n");
                break;
            case Sequence sequence:
                _text.Append('\n');
                foreach (var item in sequence.Items.Cast<Mapping>())
                {
                    Indent(depth);
                    _text.Append("- ");
                    Entries(item, depth + 1, indentFirst: false);
                }

                break;
        }
    }

    private void Indent(int depth) => _text.Append(' ', 2 * depth);

    private static string Of(Scalar scalar, bool inList) =>
        scalar.Kind == ScalarKind.Text ? YamlScalar.Of(scalar.Text, inList) : scalar.Text;
}
