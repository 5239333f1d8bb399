using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Who holds to what, and what excludes what, as a picture with its tables; for the formats that have tables.</summary>
internal static class PositionSection
{
    public static void Write(Page page, Analysis analysis, Vocabulary vocabulary, Citations citations)
    {
        var members = Members(analysis);
        if (!page.HasTables || members.Count == 0)
        {
            return;
        }

        page.Heading(Said.Framing("Positions and conflicts at a glance"), '-');
        page.Paragraph(Said.Framing($"What counts {vocabulary.OnTheDay} for this question, party by party, and the minimal conflicts among it."
            + (analysis.ListsAllConflicts ? ""
                : analysis.Counts.Conflicts.IsProven ? " Not all conflicts are listed: a position without a conflict here may be in one."
                : " The search for conflicts was not finished: a position without a conflict here may be in one.")));
        page.DrawConflicts(analysis, vocabulary);
        if (analysis.Conflicts.Count > 0)
        {
            page.Table(() => Conflicts(analysis, vocabulary, citations));
        }

        page.Table(() => Positions(analysis, vocabulary, citations, members));
    }

    /// <summary>Every position and priced act that counts, where it stands, by party in the order of the scenario.</summary>
    public static IReadOnlyList<Standing> Members(Analysis analysis)
    {
        var order = analysis.Scenario.Parties.Select((party, place) => (party.Id, place)).DistinctBy(party => party.Id).ToDictionary(party => party.Id, party => party.place);
        return
        [
            .. analysis.Ladders
                .Select(ladder => new Standing
                {
                    Id = ladder.Id,
                    IsAct = ladder.IsAct,
                    Party = ladder.Party,
                    Rung = 0,
                    RungId = ladder.Rungs[0].Id,
                })
                .Concat(analysis.Conflicts.SelectMany(conflict => conflict.Positions))
                .DistinctBy(standing => standing.Id)
                .OrderBy(standing => order.GetValueOrDefault(standing.Party, int.MaxValue))
                .ThenBy(standing => standing.IsAct)
                .ThenBy(standing => standing.Id, StringComparer.Ordinal),
        ];
    }

    private static Table Positions(Analysis analysis, Vocabulary vocabulary, Citations citations, IReadOnlyList<Standing> members)
    {
        var standings = new Standings(vocabulary, new Phrasing(vocabulary), citations);
        var ladders = analysis.Ladders.DistinctBy(ladder => ladder.Id).ToDictionary(ladder => ladder.Id, StringComparer.Ordinal);
        return new Table(
            "Positions and priced acts, by party",
            ["Position", "Party", "Kind", "What is asked or offered", "Can be conceded", "In conflicts"],
            new HashSet<int>(),
            [
                .. members.Select(standing => (IReadOnlyList<string>)
                [
                    standing.IsAct ? standing.Id : Standings.Short(standing),
                    vocabulary.PartyName(standing.Party),
                    vocabulary.KindInWords(standing),
                    standings.Words(standing),
                    Below(ladders.GetValueOrDefault(standing.Id)),
                    analysis.Conflicts.Where(conflict => conflict.Positions.Any(member => member.Id == standing.Id)).Select(conflict => conflict.Id).ToList() is { Count: > 0 } ids
                        ? string.Join(", ", ids)
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

    private static Table Conflicts(Analysis analysis, Vocabulary vocabulary, Citations citations)
    {
        var standings = new Standings(vocabulary, new Phrasing(vocabulary), citations);
        return new Table(
            analysis.ListsAllConflicts ? "The minimal conflicts"
                : analysis.Counts.Conflicts.IsProven ? "The minimal conflicts that are listed; there are more"
                : "The minimal conflicts that were found; there may be more",
            ["Conflict", "Kind", "Between", "By the rules"],
            new HashSet<int>(),
            [
                .. analysis.Conflicts.Select(conflict => (IReadOnlyList<string>)
                [
                    conflict.Id,
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
