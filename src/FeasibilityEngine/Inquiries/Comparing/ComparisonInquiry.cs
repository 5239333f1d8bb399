using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>Asks what differs between two analyses.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class ComparisonInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.Compare"/>
    public static Comparison Ask(Analysis first, Analysis second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var conflicts = new ConflictChanges(first.Conflicts, ConflictChanges.KnowsAll(first), second.Conflicts, ConflictChanges.KnowsAll(second));
        var isKnown = first.KnowsWhatCounts && second.KnowsWhatCounts;
        return new Comparison
        {
            First = first,
            Second = second,
            Facts = isKnown ? Facts(first, second) : [],
            Ladders = isKnown ? LadderComparison.Changes(first, second).ToValueList() : [],
            Costs = isKnown ? LadderComparison.Costs(first, second).ToValueList() : [],
            AppearedConflicts = conflicts.Appeared,
            VanishedConflicts = conflicts.Vanished,
            NarrowedConflicts = conflicts.Narrowed,
            WidenedConflicts = conflicts.Widened,
            ChangedConflicts = conflicts.Same.Where(pair => ConflictChanges.Differs(pair.Before, pair.After))
                .Select(pair => new ConflictDifference(pair.Before, pair.After))
                .ToValueList(),
            ConcessionSets = Sets(
                first.ConcessionSets, second.ConcessionSets, IsComplete(first.ConcessionSets, first.Counts.ConcessionSets), IsComplete(second.ConcessionSets, second.Counts.ConcessionSets)),
            WithinReach = Sets(
                first.WithinReach, second.WithinReach, IsComplete(first.WithinReach, first.Counts.WithinReach), IsComplete(second.WithinReach, second.Counts.WithinReach)),
        };
    }

    private static ValueList<FactDifference> Facts(Analysis first, Analysis second)
    {
        var (before, after) = (first.Circumstances.ToDictionary(f => f.Id, f => f.Holds), second.Circumstances.ToDictionary(f => f.Id, f => f.Holds));
        return before.Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(id => new FactDifference(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(change => change.First != change.Second)
            .ToValueList();
    }

    private static bool IsComplete(ValueList<ConcessionSet> listed, Count count) => count.IsProven && count.Found == listed.Count;

    private static SetComparison Sets(ValueList<ConcessionSet> first, ValueList<ConcessionSet> second, bool firstIsWhole, bool secondIsWhole)
    {
        var (before, after) = (first.ToDictionary(Name, StringComparer.Ordinal), second.ToDictionary(Name, StringComparer.Ordinal));
        return new SetComparison(
            firstIsWhole ? second.Where(set => !before.ContainsKey(Name(set))).ToValueList() : [],
            secondIsWhole ? first.Where(set => !after.ContainsKey(Name(set))).ToValueList() : [],
            first.Where(set => after.ContainsKey(Name(set)))
                .Select(set => new SetDifference(set, after[Name(set)]))
                .Where(change => change.Dearer != 0 || change.CameWithinReach || change.LeftReach)
                .ToValueList(),
            firstIsWhole && secondIsWhole);
    }

    private static string Name(ConcessionSet set) => string.Join(' ', set.Concessions.Select(concession => $"{concession.To.Id}={concession.To.RungId}"));
}
