using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>The sets that open once developments have happened, each headed by what it opens with: "opens if a mediator steps in".</summary>
internal sealed class DevelopmentSetList(Page page, Analysis analysis, Vocabulary vocabulary, Citations citations, ReportOptions options)
{
    private readonly Standings _standings = new(vocabulary, new Phrasing(vocabulary), citations);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<ValueList<Standing>, string> _sets = analysis.ConcessionSets.Take(options.Top)
        .GroupBy(Gives).ToDictionary(group => group.Key, group => group.First().Id);

    public void Write(DevelopmentFindings findings)
    {
        List("Sets that come within reach with developments, each with the fewest that it takes:", findings.WithinReach);
        List("Sets that only developments make possible, hypothetically:", findings.ConcessionSets);
    }

    private void List(string introduction, ValueList<DevelopmentSet> all)
    {
        var pairs = all.Where(pair => pair.Developments.Count > 0).ToList();
        if (pairs.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(Said.Unheld(introduction));
        foreach (var pair in SomeOfEach(pairs))
        {
            Write(pair);
        }

        if (pairs.Count > options.Top)
        {
            page.Blank();
            page.Paragraph(Said.Unheld($"… and {Vocabulary.Number((decimal)(pairs.Count - options.Top))} more; `--top N` shows N of them."));
        }
    }

    // The cheapest of each combination come before the next cheapest of any, so that no combination goes untold for another's sake.
    private IEnumerable<DevelopmentSet> SomeOfEach(List<DevelopmentSet> pairs)
    {
        var chosen = pairs.GroupBy(pair => pair.Developments).SelectMany(group => group.Select((pair, place) => (Pair: pair, Place: place)))
            .OrderBy(item => item.Place).Take(options.Top).Select(item => item.Pair).ToHashSet();
        return pairs.Where(chosen.Contains);
    }

    private void Write(DevelopmentSet pair)
    {
        page.Topic(pair.Set.Id, Said.Unheld($"{pair.Set.Id} · opens if {Text.List([.. pair.Developments.Select(Happened)])}"), 2, folds: true);
        var costs = string.Join(", ", pair.Set.CostByParty.Select(c => $"{vocabulary.PartyName(c.Key)} {Vocabulary.Number(c.Value)}"));
        page.Paragraph(Said.Unheld($"Total cost {Vocabulary.Number(pair.Set.TotalCost)}{(costs.Length > 0 ? ": " + costs : "")}."), 2);
        if (_sets.TryGetValue(Gives(pair.Set), out var same))
        {
            page.Paragraph(Said.Unheld($"The same concessions as in {same}, where they are told."), 2);
            return;
        }

        _sets.Add(Gives(pair.Set), pair.Set.Id);
        if (pair.Set.Concessions.Count == 0)
        {
            page.Paragraph(Said.Unheld("Nobody has to concede anything."), 2);
        }

        foreach (var concession in pair.Set.Concessions)
        {
            var awaits = concession.Awaits is null ? "" : "; still awaited then";
            page.Paragraph(Said.Unheld($"- {_standings.Giving(concession.To)} ({Standings.Id(concession.To)}, cost {Vocabulary.Number(concession.Cost)}{awaits})"), 2, 2);
        }
    }

    // The words of a development stand where it is met first, its name afterwards.
    private string Happened(string id) =>
        _told.Add(id) && vocabulary.Development(id)?.Says is { } says ? $"{Text.Woven(says)} ({id})" : id;

    private static ValueList<Standing> Gives(ConcessionSet set) => set.Concessions.Select(concession => concession.To).ToValueList();
}
