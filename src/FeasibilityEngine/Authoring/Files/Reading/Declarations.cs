using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Goes through a section that declares things by name, as a map of names or a list of bare names.</summary>
internal static class Declarations
{
    /// <summary>
    /// Reads each declaration of a section by its name and the value below it (null for a bare name). Where the section
    /// is incomplete, ends with what <paramref name="unread"/> makes, so that nobody misses what was not read.
    /// </summary>
    public static IEnumerable<T> Read<T>(
        MapReader root, string section, ValueReader reader, Func<ScalarNode, string, ReadNode?, T> read, Func<T> unread)
    {
        var node = root.Find(section);
        var items = new List<T>();
        var inConditions = section is "sets" or "issues" or "acts" or "facts";
        var isIncomplete = node?.IsUnread ?? root.Map.IsUnread;
        switch (node)
        {
            case null or { IsUnread: true } and not (MapNode or ListNode):
                break;
            case ScalarNode { IsNothing: true }:
                reader.Sink.Error(
                    DiagnosticCodes.NoValue, $"'{section}' has no value.", node, "names with what they stand for, or leave the key out");
                break;
            case MapNode map:
                FlowCommas.Join(map, IsDeclared, reader.Sink);
                foreach (var (key, value) in map.Entries)
                {
                    reader.WarnOfValue(key, inConditions);
                    items.Add(read(key, key.Value, value));
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    if (item is MapNode { Entries: [var entry], IsUnread: false })
                    {
                        reader.WarnOfValue(entry.Key, inConditions);
                        items.Add(read(entry.Key, entry.Key.Value, entry.Value));
                    }
                    else if (reader.Name(item, $"A name in '{section}'", inConditions) is var name && name != Unread.Name)
                    {
                        items.Add(read((ScalarNode)item, name, null));
                    }
                    else
                    {
                        isIncomplete = true;
                    }
                }

                break;
            default:
                isIncomplete = true;
                reader.Sink.Error(
                    DiagnosticCodes.WrongType, $"'{section}' cannot be {node.Kind}.", node, "a map of names");
                break;
        }

        return isIncomplete ? items.Append(unread()) : items;
    }

    // "name", or "name[set]".
    private static bool IsDeclared(string text) => ReservedWords.IsName(text.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? text[..bracket] : text);
}
