using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Concession sets side by side: what each costs whom, who gives, and whether it is within reach.</summary>
internal static class SetTable
{
    /// <summary>The table; a column for each party that gives in any of the sets. Where all are listed as within reach and are, no column says so.</summary>
    public static TableBlock Of(string caption, IEnumerable<ConcessionSet> sets, Vocabulary vocabulary, ConcessionSetTelling telling, bool withinReach)
    {
        var listed = sets.ToList();
        var withReach = !withinReach || listed.Exists(set => !set.IsWithinReach);
        var parties = listed.SelectMany(set => set.CostByParty.Select(cost => cost.Party)).Distinct().Order(StringComparer.Ordinal).ToList();
        string[] columns =
        [
            "Set", "Total cost", .. parties.Select(party => $"Cost: {vocabulary.PartyName(party)}"), "Who gives",
            .. withReach ? [vocabulary.AsOf is { } day ? $"Within reach on {Vocabulary.Date(day)}" : "Within reach"] : Array.Empty<string>(), "On the Pareto front", "What is conceded",
        ];
        return new TableBlock(caption, columns, Enumerable.Range(1, 1 + parties.Count).ToHashSet(), [.. listed.Select(set => Row(set, parties, telling, withReach))], [.. listed.SelectMany(set => Claims(set, telling, withinReach))]);
    }

    private static IEnumerable<Claim> Claims(ConcessionSet set, ConcessionSetTelling telling, bool withinReach) =>
        telling.Head(set, "", withinReach).Claims.Concat(SetClaims.Costs(set)).Concat(SetClaims.Pareto(set, withinReach))
            .Concat(set.Concessions.Where(concession => concession.Awaits is not null).Select(concession => SetClaims.Awaits(concession.Awaits!)));

    private static IReadOnlyList<Prose> Row(ConcessionSet set, List<string> parties, ConcessionSetTelling telling, bool withReach) =>
    [
        new Mention(set.Id),
        Vocabulary.Number(set.TotalCost),
        .. parties.Select(party => set.CostByParty.Where(cost => cost.Party == party).Select(cost => Vocabulary.Number(cost.Cost)).FirstOrDefault("–")),
        telling.Shape(set).Words,
        .. withReach ? [set.IsWithinReach ? "yes" : $"no, {telling.Awaiting(set)}"] : Array.Empty<string>(),
        set.OnParetoFront switch { true => "yes", false => "no", _ => "not worked out" },
        set.Concessions.Count == 0 ? "nothing" : string.Join(", ", set.Concessions.Select(concession => Standings.Id(concession.To))),
    ];
}
