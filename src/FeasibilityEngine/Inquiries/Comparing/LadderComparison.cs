using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>How the positions and priced acts of two analyses differ.</summary>
internal static class LadderComparison
{
    /// <summary>The differences in what counts, where parties stand and what is within reach, in the order of the names.</summary>
    public static IEnumerable<LadderDifference> Changes(Analysis first, Analysis second)
    {
        var (before, after) = (Named(first), Named(second));
        foreach (var key in before.Keys.Union(after.Keys).OrderBy(key => key.Id, StringComparer.Ordinal).ThenBy(key => key.Party, StringComparer.Ordinal).ThenBy(key => key.Kind))
        {
            var (old, now) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (old is null || now is null)
            {
                var ladder = (old ?? now)!;
                yield return new LadderDifference
                {
                    Kind = old is null ? LadderDifferenceKind.Appeared : LadderDifferenceKind.Vanished,
                    Id = ladder.Id,
                    IsAct = ladder.IsAct,
                    Party = ladder.Party,
                    First = old?.Rungs[0].Id,
                    Second = now?.Rungs[0].Id,
                };
                continue;
            }

            foreach (var change in Rungs(old, now, Written(first, old), Written(second, now)))
            {
                yield return change;
            }
        }
    }

    /// <summary>
    /// The rungs that cost something else, of ladders that count in both and are stated at the same rung: where a party stands
    /// elsewhere, all costs count from there.
    /// </summary>
    public static IEnumerable<CostDifference> Costs(Analysis first, Analysis second)
    {
        var before = Named(first);
        foreach (var now in second.Ladders)
        {
            var old = before.GetValueOrDefault((now.Id, now.Party, now.Kind));
            for (var index = 0; index < now.Rungs.Count; index++)
            {
                var rung = now.Rungs[index];
                if (old?.Rungs[0].Id == now.Rungs[0].Id && old.Rungs.FirstOrDefault(other => other.Id == rung.Id) is { } other && other.Cost != rung.Cost)
                {
                    yield return new CostDifference(new Standing
                    {
                        Id = now.Id,
                        IsAct = now.IsAct,
                        Party = now.Party,
                        Rung = index,
                        RungId = rung.Id,
                    }, other.Cost, rung.Cost);
                }
            }
        }
    }

    private static Dictionary<(string Id, string Party, Model.PositionKind? Kind), CountedLadder> Named(Analysis analysis) =>
        analysis.Ladders.ToDictionary(ladder => (ladder.Id, ladder.Party, ladder.Kind));

    private static IEnumerable<LadderDifference> Rungs(
        CountedLadder old, CountedLadder now, Dictionary<string, string> writtenOnce, Dictionary<string, string> writtenNow)
    {
        if (old.Rungs[0].Id != now.Rungs[0].Id)
        {
            yield return Change(LadderDifferenceKind.Restated, old.Rungs[0].Id, now.Rungs[0].Id);
        }

        foreach (var rung in writtenOnce.Keys.Union(writtenNow.Keys))
        {
            var (condition, other) = (writtenOnce.GetValueOrDefault(rung), writtenNow.GetValueOrDefault(rung));
            if (condition != other)
            {
                yield return condition is null ? Change(LadderDifferenceKind.RungAppeared, null, rung)
                    : other is null ? Change(LadderDifferenceKind.RungVanished, rung, null)
                    : Change(LadderDifferenceKind.Redefined, rung, rung);
            }
        }

        // Where a party stands is within reach by itself, so only what lies below in both can come within reach.
        foreach (var rung in now.Rungs.Skip(1))
        {
            if (old.Rungs.Skip(1).FirstOrDefault(other => other.Id == rung.Id) is { } other && (other.Awaits is null) != (rung.Awaits is null))
            {
                yield return Change(
                    rung.Awaits is null ? LadderDifferenceKind.CameWithinReach : LadderDifferenceKind.LeftReach, rung.Id, rung.Id, rung.Awaits ?? other.Awaits);
            }
        }

        LadderDifference Change(LadderDifferenceKind kind, string? first, string? second, OutOfReach? awaits = null) =>
            new()
            {
                Kind = kind,
                Id = now.Id,
                IsAct = now.IsAct,
                Party = now.Party,
                First = first,
                Second = second,
                Awaits = awaits,
            };
    }

    // The rungs as the scenario writes them, by name; acts have none.
    private static Dictionary<string, string> Written(Analysis analysis, CountedLadder ladder) =>
        (ladder.IsAct ? null : analysis.Scenario.Positions.FirstOrDefault(position => position.Id == ladder.Id))
            ?.Rungs.ToDictionary(rung => rung.Id, rung => rung.Accepts.ToString(), StringComparer.Ordinal) ?? [];
}
