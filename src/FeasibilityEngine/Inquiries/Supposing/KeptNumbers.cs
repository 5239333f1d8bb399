using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>
/// Names the conflicts of an analysis as another one of the same scenario does, so that a number means the same in both: conflicts of
/// the same members keep their number, and all others are numbered after the last.
/// </summary>
internal static class KeptNumbers
{
    /// <summary>The analysis with its conflicts named anew, those with a number that was kept first.</summary>
    public static Analysis Of(Analysis analysis, Analysis earlier)
    {
        var names = Names(analysis, earlier);
        if (names.All(name => name.Key == name.Value))
        {
            return analysis;
        }

        var renamed = new Dictionary<Conflict, Conflict>(ReferenceEqualityComparer.Instance);
        return analysis with
        {
            Interruptions = analysis.Interruptions
                .Select(cut => cut with { Conflicts = cut.Conflicts.Select(id => names.GetValueOrDefault(id, id)).ToValueList() })
                .ToValueList(),
            Conflicts = InOrder(analysis.Conflicts.Select(Renamed)),
            ClosedBy = InOrder(analysis.ClosedBy.Select(Renamed)),
            ConcessionSets = analysis.ConcessionSets.Select(Set).ToValueList(),
            WithinReach = analysis.WithinReach.Select(Set).ToValueList(),
        };

        Conflict Renamed(Conflict conflict) => names[conflict.Id] == conflict.Id ? conflict
            : renamed.TryGetValue(conflict, out var known) ? known
            : renamed[conflict] = conflict with { Id = names[conflict.Id] };

        ConcessionSet Set(ConcessionSet set) => set with
        {
            Concessions = set.Concessions
                .Select(concession => concession.Otherwise is { } otherwise ? concession with { Otherwise = Renamed(otherwise) } : concession)
                .ToValueList(),
            WaysOut = set.WaysOut.Select(way => way with { Conflict = names.GetValueOrDefault(way.Conflict, way.Conflict) }).ToValueList(),
        };
    }

    private static Dictionary<string, string> Names(Analysis analysis, Analysis earlier)
    {
        var free = new Dictionary<string, Queue<string>>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var conflict in All(earlier))
        {
            var (prefix, number) = Parts(conflict.Id);
            last[prefix] = Math.Max(last.GetValueOrDefault(prefix), number);
            var key = Key(prefix, conflict);
            (free.TryGetValue(key, out var ids) ? ids : free[key] = []).Enqueue(conflict.Id);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var conflict in All(analysis))
        {
            var (prefix, _) = Parts(conflict.Id);
            names[conflict.Id] = free.TryGetValue(Key(prefix, conflict), out var ids) && ids.TryDequeue(out var kept) ? kept
                : Name(prefix, last[prefix] = last.GetValueOrDefault(prefix) + 1);
        }

        return names;
    }

    /// <summary>Every conflict that an analysis names, once, in the order in which they are numbered.</summary>
    private static IEnumerable<Conflict> All(Analysis analysis) => analysis.Conflicts
        .Concat(analysis.ClosedBy)
        .Concat(analysis.ConcessionSets.Concat(analysis.WithinReach).SelectMany(set => set.Concessions).Select(concession => concession.Otherwise).OfType<Conflict>())
        .DistinctBy(conflict => conflict.Id, StringComparer.Ordinal);

    // Conflicts that return without a concession are told apart by where their members stand, too.
    private static string Key(string prefix, Conflict conflict) => string.Join(
        '\n', conflict.Positions.Select(member => prefix == "returning" ? $"{member.Id}={member.RungId}" : member.Id).Prepend(prefix));

    // What is in conflict as stated, too, is told before what is only in the end.
    private static ValueList<Conflict> InOrder(IEnumerable<Conflict> conflicts) =>
        conflicts.OrderBy(conflict => Parts(conflict.Id).Prefix == "conflict" ? 0 : 1).ThenBy(conflict => Parts(conflict.Id).Number).ToValueList();

    private static (string Prefix, int Number) Parts(string id)
    {
        var at = id.LastIndexOf('-');
        return (id[..at], int.Parse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static string Name(string prefix, int number) => $"{prefix}-{number.ToString(CultureInfo.InvariantCulture)}";
}
