using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting;

/// <summary>One concession set in words: who would have to give what, why, what it costs and where it leads.</summary>
internal sealed class ConcessionSetWriter(
    Page page, Vocabulary vocabulary, Sentences sentences, Phrasing phrasing, Standings standings, ReachReasons reasons)
{
    private readonly Dictionary<ValueList<Standing>, string> _setsTold = [];
    private readonly Dictionary<string, string> _awaitsTold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _otherwiseTold = new(StringComparer.Ordinal);

    public void Write(ConcessionSet set)
    {
        page.Blank();
        page.Paragraph($"{Shape(set)}, total cost {Vocabulary.Number(set.TotalCost)}, {Reach(set)} ({set.Id})");
        var gives = set.Concessions.Select(concession => concession.To).ToValueList();
        if (!_setsTold.TryAdd(gives, set.Id))
        {
            page.Paragraph($"The same concessions as in {_setsTold[gives]}, where they are told.", 2);
            return;
        }

        foreach (var concession in set.Concessions)
        {
            page.Paragraph(
                $"- {vocabulary.PartyName(concession.To.Party)} would have to {standings.Giving(concession.To)} "
                + $"({Standings.Id(concession.To)}; cost {Vocabulary.Number(concession.Cost)}).",
                2,
                2);
            WriteOtherwise(set, concession);
            WriteAwaits(set, concession);
        }

        page.Paragraph(Costs(set) + Pareto(set), 2);
        WriteOutcome(set, 2);
    }

    /// <summary>The acts in their order, and a state that all accept.</summary>
    public void WriteOutcome(ConcessionSet set, int indent)
    {
        if (set.Steps.Count > 1)
        {
            page.Paragraph($"Acts: {string.Join("; then ", set.Steps.Select(step => Text.List(step.Select(Performed).ToList())))}.", indent);
        }

        var state = set.Witness.Where(item => item.Value != "false" && item.Key != Act.Talks && !IsFact(item.Key)).ToList();
        if (state.Count > 0)
        {
            page.Paragraph($"A state that all would accept, for example: {Text.List(State(state))}.", indent);
        }
    }

    /// <summary>The set under which it was told why this rung is out of reach; null where that has not been told.</summary>
    public string? ToldUnder(OutOfReach awaits) => _awaitsTold.GetValueOrDefault(Standings.Id(awaits.Rung));

    private void WriteOtherwise(ConcessionSet set, Concession concession)
    {
        if (concession.Otherwise is { } otherwise)
        {
            var clause = sentences.InOneClause(otherwise);
            var text = _otherwiseTold.TryAdd(clause, set.Id) || _otherwiseTold[clause] == set.Id
                ? $"Without this, {clause}."
                : $"Without this, {Text.List(otherwise.Positions.Select(standings.Name).ToList())} could not stand together, as told under {_otherwiseTold[clause]}.";
            page.Paragraph(text, 4);
        }
    }

    private void WriteAwaits(ConcessionSet set, Concession concession)
    {
        if (concession.Awaits is not { } awaits)
        {
            return;
        }

        var name = Standings.Id(awaits.Rung);
        page.Paragraph(
            _awaitsTold.TryAdd(name, set.Id)
                ? $"Not within reach {vocabulary.OnTheDay}. {string.Join(" ", reasons.Sentences(awaits))}"
                : $"Not within reach {vocabulary.OnTheDay}, as told under {_awaitsTold[name]}.",
            4);
    }

    private string Shape(ConcessionSet set) => set.Shape switch
    {
        SetShape.Unilateral => "Unilateral (one side gives)",
        SetShape.Reciprocal => $"Reciprocal ({Text.InWords(set.CostByParty.Count)} sides give)",
        SetShape.ThirdParty when set.Concessions.All(c => vocabulary.IsThirdParty(c.To.Party)) => "Third-party (no side of the dispute gives)",
        SetShape.ThirdParty => "Third-party (a third party gives, beside sides of the dispute)",
        _ => "Nobody gives",
    };

    private string Reach(ConcessionSet set) => set.IsWithinReach ? $"within reach {vocabulary.OnTheDay}" : $"not within reach {vocabulary.OnTheDay}";

    private string Costs(ConcessionSet set) => set.CostByParty.Count == 0
        ? ""
        : $"Cost by party: {Text.List(set.CostByParty.Select(c => $"{vocabulary.PartyName(c.Key)} {Vocabulary.Number(c.Value)}").ToList())}. ";

    private static string Pareto(ConcessionSet set) => set.OnParetoFront switch
    {
        true => "No other set in this list costs every party at most as much and one of them less (it is on the Pareto front).",
        false => "Another set in this list costs every party at most as much and one of them less (it is not on the Pareto front).",
        _ => "Whether another set would cost every party at most as much and one of them less was not worked out.",
    };

    private string Performed(string act) => act == Act.Talks ? Act.Talks : phrasing.Name(ReferenceOf(act));

    private bool IsFact(string name) => vocabulary.Fact(name.Split('[')[0]) is not null;

    // Keys that have the same option are told together; a long state is counted, not told.
    private List<string> State(List<KeyValuePair<string, string>> state)
    {
        const int most = 8;
        var claims = state
            .GroupBy(item => (ReferenceOf(item.Key).Name, item.Value))
            .Select(group => phrasing.Claim(Joined(group.Select(item => Claim(item)).ToList())))
            .ToList();
        return claims.Count <= most
            ? claims
            : [.. claims.Take(most), $"{(claims.Count - most).ToString(CultureInfo.InvariantCulture)} other things, which the JSON report lists"];
    }

    private static Condition Joined(List<Condition> claims) => claims.Count == 1 ? claims[0] : new Conjunction(claims.ToValueList());

    private static Condition Claim(KeyValuePair<string, string> item) => item.Value == "true"
        ? new Occurrence(ReferenceOf(item.Key))
        : new OptionCheck(ReferenceOf(item.Key), [item.Value]);

    private static Reference ReferenceOf(string name)
    {
        var parts = name.TrimEnd(']').Split('[');
        return new Reference(parts[0], parts.Length > 1 ? parts[1] : null);
    }
}
