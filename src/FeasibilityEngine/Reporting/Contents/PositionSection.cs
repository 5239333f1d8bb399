using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Who holds to what, and what excludes what, as a picture with its tables; for the formats that have tables.</summary>
internal static class PositionSection
{
    public static IEnumerable<Block> Of(Analysis analysis, Vocabulary vocabulary) => [IllustratedBlock.Of(() => Illustrated(analysis, vocabulary))];

    private static IEnumerable<Block> Illustrated(Analysis analysis, Vocabulary vocabulary)
    {
        var members = MembersByParty.Of(analysis);
        if (members.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("Positions and conflicts at a glance"));
        yield return new ParagraphBlock(Said.Framing($"What counts {vocabulary.OnTheDay} for this question, party by party, and the minimal conflicts among it."
            + (analysis.ListsAllConflicts ? ""
                : analysis.Counts.Conflicts.IsProven ? " Not all conflicts are listed: a position without a conflict here may be in one."
                : " The search for conflicts was not finished: a position without a conflict here may be in one.")));
        yield return new ConflictMapBlock(analysis, members);
        if (analysis.Conflicts.Count > 0)
        {
            yield return Conflicts(analysis, vocabulary);
        }

        yield return Positions(analysis, vocabulary, members);
    }

    private static TableBlock Positions(Analysis analysis, Vocabulary vocabulary, IReadOnlyList<Standing> members)
    {
        var standings = new Standings(vocabulary, new Phrasing(vocabulary));
        var ladders = analysis.Ladders.DistinctBy(ladder => ladder.Id).ToDictionary(ladder => ladder.Id, StringComparer.Ordinal);
        return new TableBlock(
            "Positions and priced acts, by party",
            ["Position", "Party", "Kind", "What is asked or offered", "Can be conceded", "In conflicts"],
            new HashSet<int>(),
            [
                .. members.Select(standing => (IReadOnlyList<Prose>)
                [
                    standing.IsAct ? standing.Id : Standings.Short(standing),
                    vocabulary.PartyName(standing.Party),
                    vocabulary.KindInWords(standing),
                    standings.Words(standing),
                    Below(ladders.GetValueOrDefault(standing.Id)),
                    analysis.Conflicts.Where(conflict => conflict.Positions.Any(member => member.Id == standing.Id)).Select(conflict => (Prose)new Mention(conflict.Id)).ToList() is { Count: > 0 } ids
                        ? Prose.Join(", ", ids)
                        : "none",
                ]),
            ],
            Claims(analysis, members, ladders).ToValueList());
    }

    private static IEnumerable<Claim> Claims(Analysis analysis, IReadOnlyList<Standing> members, Dictionary<string, CountedLadder> ladders)
    {
        foreach (var standing in members)
        {
            var found = analysis.Conflicts.Count(conflict => conflict.Positions.Any(member => member.Id == standing.Id));
            yield return new InConflicts(standing, found, analysis.ListsAllConflicts);
            if (ladders.GetValueOrDefault(standing.Id) is not { } ladder)
            {
                continue;
            }

            yield return new IsCounted(standing, ladder.Kind);
            if (ladder.Rungs.Count < 2)
            {
                yield return new CannotBeConceded(standing.Id);
            }

            foreach (var (index, rung) in ladder.Rungs.Index().Skip(1))
            {
                var to = new Standing
                {
                    Id = ladder.Id,
                    IsAct = ladder.IsAct,
                    Party = ladder.Party,
                    Rung = index,
                    RungId = rung.Id,
                };
                yield return new Concedes(to, rung.Cost);
                if (rung.Awaits is { } awaits)
                {
                    yield return SetClaims.Awaits(awaits) with { To = to };
                }
            }
        }
    }

    private static string Below(CountedLadder? ladder) => ladder is null ? "–"
        : ladder.Rungs.Count < 2 ? "no"
        : ladder.IsAct ? $"at a cost of {Vocabulary.Number(ladder.Rungs[1].Cost)}{(ladder.Rungs[1].Awaits is null ? "" : ", out of reach")}"
        : string.Join("; ", ladder.Rungs.Skip(1).Select(rung => $"{rung.Id} (cost {Vocabulary.Number(rung.Cost)}{(rung.Awaits is null ? "" : ", out of reach")})"));

    private static TableBlock Conflicts(Analysis analysis, Vocabulary vocabulary)
    {
        var standings = new Standings(vocabulary, new Phrasing(vocabulary));
        return new TableBlock(
            analysis.ListsAllConflicts ? "The minimal conflicts"
                : analysis.Counts.Conflicts.IsProven ? "The minimal conflicts that are listed; there are more"
                : "The minimal conflicts that were found; there may be more",
            ["Conflict", "Kind", "Between", "By the rules"],
            new HashSet<int>(),
            [
                .. analysis.Conflicts.Select(conflict => (IReadOnlyList<Prose>)
                [
                    new Mention(conflict.Id),
                    ConflictKinds.Words(conflict.Kind),
                    Text.List([.. conflict.Positions.Select(standings.Name)]),
                    conflict.Rules.Count == 0 ? "–" : string.Join(", ", conflict.Rules.Select(use => use.Rule)),
                ]),
            ],
            analysis.Conflicts
                .SelectMany(conflict => ConflictKinds.Claims(conflict).Append(new MinimalConflict(conflict.Positions, WithinReach: false))
                    .Append(new Through(conflict.Positions, conflict.Rules.Select(use => use.Rule).ToValueList(), WithinReach: false)))
                .ToValueList());
    }
}
