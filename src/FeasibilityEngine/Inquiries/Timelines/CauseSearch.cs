using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>
/// Finds which changes of a day turned the verdict, by asking what the verdict would be had only some of them happened. Every answer is
/// that of a whole analysis of a scenario in which the other changes are undone.
/// </summary>
/// <remarks>
/// Changes do not add up: one can undo what another does, so that a group can be enough while a larger one is not. Hence all combinations
/// are tried, smallest first, as long as there are few changes; among many, changes are left out one by one first.
/// </remarks>
internal sealed class CauseSearch(Scenario scenario, DateOnly day, DayAnswer before, Verdict verdict, DayAnalyses analyses)
{
    /// <summary>How many changes are tried in all combinations.</summary>
    public const int MostCombined = 8;

    /// <summary>The minimal sufficient groups, smallest first, and whether these are all; null where the search was interrupted.</summary>
    public (ValueList<VerdictCause> Causes, bool IsProven)? Find(IReadOnlyList<TimelineChange> changes)
    {
        // An event that establishes and ends nothing can be no part of a cause.
        var needed = changes.Where(change => !IsIdle(change)).ToList();
        if (needed.Count <= MostCombined)
        {
            return Combine(changes, needed) is { } all ? (all, true) : null;
        }

        // What is left out first is least likely to stay: the last ones, so that events are kept.
        foreach (var change in Enumerable.Reverse(needed.ToList()))
        {
            var fewer = needed.Where(c => c != change).ToList();
            if (Only(changes, fewer) is not { } answer)
            {
                return null;
            }

            needed = answer.Verdict == verdict ? fewer : needed;
        }

        if (needed.Count <= MostCombined)
        {
            return Combine(changes, needed) is { } some ? (some, false) : null;
        }

        return Only(changes, needed) is { } last ? ([CauseOf(needed, last)], false) : null;
    }

    private ValueList<VerdictCause>? Combine(IReadOnlyList<TimelineChange> changes, IReadOnlyList<TimelineChange> candidates)
    {
        // The first change is the highest bit, so that larger numbers come first in the order of the changes.
        var found = new List<(int Mask, VerdictCause Cause)>();
        var masks = Enumerable.Range(1, (1 << candidates.Count) - 1).OrderBy(mask => BitOperations.PopCount((uint)mask)).ThenByDescending(mask => mask);
        foreach (var mask in masks)
        {
            if (found.Exists(f => (f.Mask & mask) == f.Mask))
            {
                continue;
            }

            var happened = candidates.Where((_, i) => (mask & (1 << (candidates.Count - 1 - i))) != 0).ToList();
            if (Only(changes, happened) is not { } answer)
            {
                return null;
            }

            if (answer.Verdict == verdict)
            {
                found.Add((mask, CauseOf(happened, answer)));
            }
        }

        return found.Select(f => f.Cause).ToValueList();
    }

    private bool IsIdle(TimelineChange change) => change.Kind == TimelineChangeKind.Event
        && scenario.Events.Where(e => e.Id == change.Id).All(e => e.Establishes.Count + e.Ends.Count == 0);

    private DayAnswer? Only(IEnumerable<TimelineChange> changes, List<TimelineChange> happened) =>
        analyses.Of(DatedChanges.Without(scenario, day, changes.Except(happened)), day);

    private VerdictCause CauseOf(List<TimelineChange> happened, DayAnswer answer) =>
        new(happened.ToValueList(), DayDifference.Between(scenario, before, answer));
}
