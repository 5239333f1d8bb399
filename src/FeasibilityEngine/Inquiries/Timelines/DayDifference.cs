using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>What differs between two days.</summary>
internal static class DayDifference
{
    /// <summary>What came and went from one day to the other.</summary>
    public static Consequences Between(Scenario scenario, DayAnswer before, DayAnswer after)
    {
        var facts = Facts(before.Day, after.Day);
        var changed = facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

        var conflicts = new ConflictChanges(before.Conflicts, before.KnowsAllConflicts, after.Conflicts, after.KnowsAllConflicts);
        return new Consequences
        {
            Facts = facts,
            Positions = Positions(scenario, before.Day, after.Day, changed),
            Reach = Reach(before.Day, after.Day, changed),
            AppearedConflicts = after.Verdict == Verdict.Inconsistent && before.Verdict is not (Verdict.Inconsistent or Verdict.Unknown) ? after.ClosedBy : conflicts.Appeared,
            VanishedConflicts = before.Verdict == Verdict.Inconsistent && after.Verdict is not (Verdict.Inconsistent or Verdict.Unknown) ? before.ClosedBy : conflicts.Vanished,
            NarrowedConflicts = conflicts.Narrowed,
            WidenedConflicts = conflicts.Widened,
            ChangedConflicts = conflicts.Same.Where(pair => ConflictChanges.Differs(pair.Before, pair.After))
                .Select(pair => new ConflictDifference(pair.Before, pair.After))
                .ToValueList(),
        };
    }

    private static ValueList<FactChange> Facts(ScenarioDay before, ScenarioDay after) => before.Facts
        .Zip(after.Facts)
        .Where(pair => pair.First.Holds != pair.Second.Holds)
        .Select(pair => new FactChange(pair.First.Id, pair.First.Holds, pair.Second.Holds))
        .ToValueList();

    private static ValueList<PositionChange> Positions(Scenario scenario, ScenarioDay before, ScenarioDay after, HashSet<string> changed)
    {
        var was = Stated(before);
        var now = Stated(after);
        return scenario.Positions
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .Where(p => was.GetValueOrDefault(p.Id) != now.GetValueOrDefault(p.Id))
            .Select(p => new PositionChange
            {
                Id = p.Id,
                Party = p.Party,
                Before = was.GetValueOrDefault(p.Id),
                After = now.GetValueOrDefault(p.Id),
                Facts = was.ContainsKey(p.Id) && now.ContainsKey(p.Id) ? [] : ScenarioDay.FactsOfWhile(scenario, p).Where(changed.Contains).ToValueList(),
            })
            .ToValueList();
    }

    private static Dictionary<string, string> Stated(ScenarioDay day) =>
        day.Ladders.Where(l => !l.Stated.IsAct).ToDictionary(l => l.Stated.Id, l => l.Stated.RungId, StringComparer.Ordinal);

    private static ValueList<ReachChange> Reach(ScenarioDay before, ScenarioDay after, HashSet<string> changed)
    {
        var was = before.Ladders.ToDictionary(l => l.Stated.Id, StringComparer.Ordinal);
        var changes = new List<ReachChange>();
        foreach (var ladder in after.Ladders)
        {
            if (!was.TryGetValue(ladder.Stated.Id, out var earlier))
            {
                continue;
            }

            foreach (var rung in ladder.Fallbacks.Where(rung => earlier.Fallbacks.Any(other => other.RungId == rung.RungId)))
            {
                var awaited = earlier.OutOfReach.FirstOrDefault(o => o.Rung.RungId == rung.RungId);
                var awaits = ladder.OutOfReach.FirstOrDefault(o => o.Rung.RungId == rung.RungId);
                if ((awaited is null) != (awaits is null))
                {
                    changes.Add(new ReachChange(rung, awaited, awaits, (awaited ?? awaits)!.Facts.Where(changed.Contains).ToValueList()));
                }
            }
        }

        return changes.ToValueList();
    }
}
