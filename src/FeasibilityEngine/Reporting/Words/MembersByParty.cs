using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Every position and priced act that counts, where it stands, by party in the order of the scenario.</summary>
internal static class MembersByParty
{
    /// <summary>The members; those of one party stand together, its acts behind its positions.</summary>
    public static IReadOnlyList<Standing> Of(Analysis analysis)
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
}
