using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>
/// Puts values together again that a comma has cut in two. Within braces a comma ends a value without quotes, and YAML takes what follows
/// for a key without a value: <c>{ says: The first, the second, requires: … }</c>. That is one mistake, and told once.
/// </summary>
internal static partial class FlowCommas
{
    private const int Longest = 200;

    private static readonly FrozenSet<string> Costs = FileMaps.Act.Keys.Concat(FileMaps.Rung.Keys).Where(key => key.Value == FileValue.Cost).Select(key => key.Name).ToFrozenSet();

    private static readonly FrozenSet<string> Conditions = FileMaps.Act.Keys.Concat(FileMaps.Rule.Keys).Concat(FileMaps.Position.Keys).Concat(FileMaps.Rung.Keys)
        .Where(key => key.Value is FileValue.Condition or FileValue.FactCondition).Select(key => key.Name).ToFrozenSet();

    /// <summary>Joins what cannot be a key to the value before it, with a diagnostic for each value.</summary>
    /// <param name="map">The map; changed where it is written in braces.</param>
    /// <param name="isKey">Whether a text may be a key of the map.</param>
    /// <param name="sink">Where diagnostics go.</param>
    public static void Join(MapNode map, Func<string, bool> isKey, DiagnosticSink sink)
    {
        var file = sink.Source.Text;
        if (map.Start >= file.Length || file[map.Start] != '{')
        {
            return;
        }

        var entries = new List<(ScalarNode Key, ReadNode Value)>();
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var until = i;
            while (until + 1 < map.Entries.Count && IsPiece(map.Entries[until + 1], isKey, file))
            {
                until++;
            }

            var (key, value) = map.Entries[i];
            if (until > i && value is ScalarNode { IsPlain: true, IsNothing: false, IsUnread: false })
            {
                value = Joined(key, value, map.Entries[i + 1].Key, map.Entries[until].Key, sink);
                i = until;
            }

            entries.Add((key, value));
        }

        if (entries.Count < map.Entries.Count)
        {
            map.Entries.Clear();
            map.Entries.AddRange(entries);
        }
    }

    /// <summary>True for a key without a colon and a value, as the rest of a text after a comma is one.</summary>
    public static bool IsBare(ScalarNode key, ReadNode value, string file)
    {
        if (key is not { IsPlain: true, IsUnread: false } || value is not ScalarNode { IsPlain: true, Value: "" })
        {
            return false;
        }

        var next = Math.Min(file.Length, key.Start + key.Length);
        while (next < file.Length && char.IsWhiteSpace(file[next]))
        {
            next++;
        }

        return next == file.Length || file[next] != ':';
    }

    private static ScalarNode Joined(ScalarNode key, ReadNode value, ScalarNode second, ScalarNode last, DiagnosticSink sink)
    {
        var file = sink.Source.Text;
        var written = file[value.Start..Math.Min(file.Length, last.Start + last.Length)].TrimEnd();
        var joined = new ScalarNode(value.Start, written.Length, WhiteSpace().Replace(written, " "), isPlain: true);

        // A number needs no quotes but a point, as the reader of the number says.
        if (Costs.Contains(key.Value) && DecimalComma.IsIn(joined.Value))
        {
            return joined;
        }

        var meant = joined.Value;
        if (Conditions.Contains(key.Value) && ConditionParser.Read(joined.Value).Problem is { } problem)
        {
            // Quotes alone do not mend it. Where it is known what does, that is all that is to be said of it.
            meant = problem.DidYouMean is null || ConditionParser.Read(problem.Followed(joined.Value)).Value is not { } mended ? null : mended.ToString();
            joined.IsUnread = meant is not null;
        }

        var comma = file.LastIndexOf(',', second.Start);
        sink.Error(
            DiagnosticCodes.CommaEndsValue,
            $"Within {{ }} a comma ends a value, so '{(second.Value.Length <= 60 ? second.Value : second.Value[..60] + "…")}' is read as a key of its own.",
            comma, 1, "the value in quotes",
            meant is { Length: <= Longest } && !meant.Contains('\'', StringComparison.Ordinal) ? $"'{meant}'" : null);
        return joined;
    }

    // A key without a colon, which is none that may stand there.
    private static bool IsPiece((ScalarNode Key, ReadNode Value) entry, Func<string, bool> isKey, string file) =>
        IsBare(entry.Key, entry.Value, file) && !isKey(entry.Key.Value);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
