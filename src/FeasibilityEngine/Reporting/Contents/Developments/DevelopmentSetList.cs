using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Developments;

/// <summary>The sets that open once developments have happened, each headed by what it opens with: "opens if a mediator steps in".</summary>
internal sealed class DevelopmentSetList(Analysis analysis, Vocabulary vocabulary, ReportOptions options)
{
    private readonly Standings _standings = new(vocabulary, new Phrasing(vocabulary));
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<ValueList<Standing>, ConcessionSet> _sets = analysis.ConcessionSets.Take(options.Top)
        .GroupBy(SetClaims.Gives).ToDictionary(group => group.Key, group => group.First());

    public IEnumerable<Block> Of(DevelopmentFindings findings) =>
    [
        .. List("Sets that come within reach with developments, of which none can be left out:", findings.WithinReach, withinReach: true),
        .. List("Sets that only developments make possible, hypothetically:", findings.ConcessionSets, withinReach: false),
    ];

    private IEnumerable<Block> List(string introduction, ValueList<DevelopmentSet> all, bool withinReach)
    {
        var pairs = all.Where(pair => pair.Developments.Count > 0).ToList();
        if (pairs.Count == 0)
        {
            yield break;
        }

        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(introduction));
        var told = SomeOfEach(pairs).ToList();
        foreach (var pair in told)
        {
            var head = Said.Claiming(
                $"{new Mention(pair.Set.Id)} · opens if {Text.List([.. pair.Developments.Select(Happened)])}", new MinimalPair(pair.Developments, pair.Set, withinReach));
            yield return new TopicBlock(pair.Set.Id, head, [.. Of(pair, withinReach)]) { Hangs = true, Folds = true };
        }

        if (pairs.Count > options.Top)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Claiming(
                $"… and {Vocabulary.Number((decimal)(pairs.Count - options.Top))} more; {new Code("--top N")} shows N of them.",
                pairs.Except(told).Select(pair => new MinimalPair(pair.Developments, pair.Set, withinReach))));
        }
    }

    // The cheapest of each combination come before the next cheapest of any, so that no combination goes untold for another's sake.
    private IEnumerable<DevelopmentSet> SomeOfEach(List<DevelopmentSet> pairs)
    {
        var chosen = pairs.GroupBy(pair => pair.Developments).SelectMany(group => group.Select((pair, place) => (Pair: pair, Place: place)))
            .OrderBy(item => item.Place).Take(options.Top).Select(item => item.Pair).ToHashSet();
        return pairs.Where(chosen.Contains);
    }

    private IEnumerable<Block> Of(DevelopmentSet pair, bool withinReach)
    {
        var gives = SetClaims.Gives(pair.Set);
        var costs = string.Join(", ", pair.Set.CostByParty.Select(c => $"{vocabulary.PartyName(c.Party)} {Vocabulary.Number(c.Cost)}"));
        yield return new ParagraphBlock(Said.Claiming(
            $"Total cost {Vocabulary.Number(pair.Set.TotalCost)}{(costs.Length > 0 ? ": " + costs : "")}.",
            pair.Set.CostByParty.Select(c => With(pair, new CostsParty(gives, c.Party, c.Cost))).Prepend(With(pair, new CostsInTotal(gives, pair.Set.TotalCost)))));
        if (_sets.TryGetValue(gives, out var same))
        {
            yield return new ParagraphBlock(Said.Claiming(
                $"The same concessions as in {new Mention(same.Id)}, where they are told{StillAwaited(pair.Set, same)}.",
                [
                    With(pair, new MinimalSet(pair.Set, withinReach)),
                    .. pair.Set.Concessions.Select(concession => concession.Awaits).OfType<OutOfReach>().Select(awaited => Awaited(pair, awaited)),
                    .. Waiting(pair.Set).Count == 0 ? [With(pair, new CanBeGiven(gives, true))] : Array.Empty<Claim>(),
                ]));
            yield break;
        }

        _sets.Add(gives, pair.Set);
        if (pair.Set.Concessions.Count == 0)
        {
            yield return new ParagraphBlock(Said.Claiming("Nobody has to concede anything.", With(pair, new VerdictIs(Verdict.Open))));
        }

        foreach (var concession in pair.Set.Concessions)
        {
            var awaits = concession.Awaits is null ? "" : concession.Awaits.EndsOn is null ? "; still awaited then" : "; out of reach then too";
            yield return ItemBlock.Bullet(Said.Claiming(
                $"{_standings.Giving(concession.To)} ({Standings.Id(concession.To)}, cost {Vocabulary.Number(concession.Cost)}{awaits})",
                [
                    With(pair, new Concedes(concession.To, concession.Cost)),
                    .. concession.Awaits is { } awaited ? [Awaited(pair, awaited)] : Array.Empty<Claim>(),
                ]));
        }
    }

    // Other developments leave other things to be awaited, so what the place that is pointed to says of that does not count here.
    private static string StillAwaited(ConcessionSet set, ConcessionSet told)
    {
        var awaited = Waiting(set);
        return awaited.SequenceEqual(Waiting(told)) ? ""
            : awaited.Count == 0 ? "; all of them can be given then"
            : $"; {Text.List([.. awaited])} {(awaited.Count == 1 ? "is" : "are")} {(set.Awaits.Any(rung => rung.EndsOn is not null) ? "out of reach then" : "still awaited then")}";
    }

    private static ValueList<string> Waiting(ConcessionSet set) =>
        set.Concessions.Where(concession => concession.Awaits is not null).Select(concession => Standings.Id(concession.To)).ToValueList();

    private static Claim Awaited(DevelopmentSet pair, OutOfReach awaited) => With(pair, SetClaims.Awaits(awaited));

    private static Claim With(DevelopmentSet pair, Claim claim) => new WithDevelopments(pair.Developments, claim);

    // The words of a development stand where it is met first, its name afterwards.
    private string Happened(string id) =>
        _told.Add(id) ? vocabulary.Happening(id) : id;
}
