using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Tells where what is supposed opens less on the day than it would in full: "Not yet on 1 June 2024: counting only what can be given
/// on that day, it is openable. Of what is supposed, with the rungs on the way to it, this cannot be given on that day: …".
/// </summary>
internal sealed class ReachVerdictWording(Vocabulary vocabulary, Phrasing phrasing, Standings standings)
{
    /// <summary>Whether the two verdicts on what is supposed differ.</summary>
    public static bool Differs(Analysis analysis) => analysis.VerdictWithinReach is { } within && within != analysis.Verdict;

    /// <summary>The rungs out of reach on which a set rests though nobody is supposed to stand there: the reasons of what is supposed are told with it.</summary>
    public static IEnumerable<OutOfReach> Between(Analysis analysis, ConcessionSet set) =>
        set.RestsOn.Where(rest => !analysis.Supposed.Any(given => given.Id == rest.Rung.Id && given.Rung == rest.Rung.RungId));

    /// <summary>
    /// Whether the sets within reach, which are counted as if all that is supposed could be given, may be others than those that open the
    /// path at the day: one rests on what cannot be given, or not all are known.
    /// </summary>
    public static bool CountsInFull(Analysis analysis) => analysis.Supposed.Count > 0
        && (analysis.Counts.WithinReach.Found > analysis.WithinReach.Count || analysis.WithinReach.Any(set => set.RestsOn.Count > 0));

    /// <summary>What a list of sets within reach is, where it may be another than that of the day.</summary>
    public static Said InFull(Vocabulary vocabulary) => Said.Framing(
        $"Here what is supposed counts in full, as if every rung down to it could be given {vocabulary.OnThatDay}; a set that rests on one that cannot says so.");

    /// <summary>Whether a set is within reach, and if only what is supposed keeps it from that, what it rests on.</summary>
    public static Said Reach(Analysis analysis, ConcessionSet set, Vocabulary vocabulary)
    {
        var canBeGiven = set.Concessions.All(concession => concession.Awaits is null);
        var between = canBeGiven ? Between(analysis, set).ToList() : [];
        var words = set.IsWithinReach ? $"within reach {vocabulary.OnTheDay}"
            : !canBeGiven ? $"not within reach {vocabulary.OnTheDay}"
            : between.Count == 0 ? $"within reach {vocabulary.OnTheDay} but for what is supposed"
            : $"not within reach {vocabulary.OnTheDay}: it rests on {Text.List([.. between.Select(rest => Standings.Id(rest.Rung))])}";
        var gives = SetClaims.Gives(set);
        return Said.Claiming(words,
        [
            new CanBeGiven(gives, canBeGiven),
            .. analysis.Supposed.Count > 0 ? [new Elsewhere(OtherAnalysis.NothingSupposed, new OpensOnTheDay(analysis.Supposed, gives, set.IsWithinReach))] : Array.Empty<Claim>(),
            .. between.SelectMany(rest => RestingOn(analysis, set, rest)),
        ]);
    }

    // So many rungs are told with their words and reasons one after the other; more of them stand together by reason.
    private const int MostInFull = 2;

    /// <summary>The verdict within reach and what it rests on; nothing where it is the same verdict.</summary>
    public IEnumerable<Block> Of(Analysis analysis) => !Differs(analysis) ? []
        : analysis.IsOpenUnconceded == true ? [OpenAlready(analysis), .. Rests(analysis)]
        : [NotYet(analysis), .. Rests(analysis)];

    private ParagraphBlock NotYet(Analysis analysis)
    {
        // Where the path is open with all that is supposed, it may be so without; "not yet" says that it is not.
        var isNotYet = analysis.Verdict != Verdict.Open || analysis.IsOpenUnconceded is not null;
        var words = (isNotYet ? analysis.VerdictWithinReach : Verdict.Unknown) switch
        {
            Verdict.Openable => $"Not yet {vocabulary.OnTheDay}: counting of what is supposed only what can be given {vocabulary.OnThatDay}, "
                + $"it is openable, by further concessions that are within reach {vocabulary.OnThatDay}.",
            Verdict.Remote => $"Not yet {vocabulary.OnTheDay}: nothing that can be given {vocabulary.OnThatDay} and includes all that is supposed opens it.",
            _ => $"Whether it is so {vocabulary.OnTheDay}, counting of what is supposed only what can be given {vocabulary.OnThatDay}, was not decided.",
        };
        return new ParagraphBlock(Said.Claiming(
            words,
            isNotYet && analysis.VerdictWithinReach is { } within and not Verdict.Unknown
                ? [new Elsewhere(OtherAnalysis.NothingSupposed, new VerdictOfSupposed(analysis.Supposed, within)), new Elsewhere(OtherAnalysis.NothingSupposed, new OpensOnTheDay([], [], Does: false))]
                : Array.Empty<Claim>()));
    }

    // With nothing conceded a state suits all on the day; what is supposed and cannot be given then takes nothing from that.
    private ParagraphBlock OpenAlready(Analysis analysis)
    {
        var open = new Elsewhere(OtherAnalysis.NothingSupposed, new OpensOnTheDay([], [], Does: true));
        if (analysis.VerdictWithinReach is not { } within || within == Verdict.Unknown)
        {
            return new ParagraphBlock(Said.Claiming($"Open {vocabulary.OnThatDay} already; what is supposed is not needed.", open));
        }

        var rests = analysis.ConcessionSets is [var first, ..] ? first.RestsOn : [];
        var none = analysis.Supposed.All(given => rests.Any(rest => rest.Rung.Id == given.Id && rest.Rung.RungId == given.Rung));
        return new ParagraphBlock(Said.Claiming(
            $"Open {vocabulary.OnThatDay} already; {(none ? "what is supposed could not be given then, and is not needed" : "not all that is supposed could be given then, and none of it is needed")}.",
            open,
            new Elsewhere(OtherAnalysis.NothingSupposed, new VerdictOfSupposed(analysis.Supposed, within))));
    }

    // What further concessions rest on is told with them.
    private IEnumerable<Block> Rests(Analysis analysis) =>
        analysis is { Verdict: Verdict.Open, VerdictWithinReach: Verdict.Openable or Verdict.Remote, ConcessionSets: [{ RestsOn.Count: > 0 } set, ..] }
            ? Rests(analysis, set)
            : [];

    private IEnumerable<Block> Rests(Analysis analysis, ConcessionSet set)
    {
        var all = set.RestsOn;
        if (all.Count <= MostInFull)
        {
            var rests = all.Select(rest => (Prose)$"{standings.Giving(rest.Rung)} ({Standings.Id(rest.Rung)}), {When(rest)}");
            yield return new ParagraphBlock(Said.Claiming(
                $"Of what is supposed, with the rungs on the way to it, {(all.Count == 1 ? "this" : "these")} cannot be given {vocabulary.OnThatDay}: {Prose.Join("; ", rests)}.",
                all.SelectMany(rest => RestingOn(analysis, set, rest))));
            yield break;
        }

        yield return new ParagraphBlock(Said.Claiming(
            $"Of what is supposed, with the rungs on the way to it, these {Text.InWords(all.Count)} cannot be given {vocabulary.OnThatDay}:",
            all.SelectMany(rest => RestingOn(analysis, set, rest))));
        foreach (var group in all.GroupBy(rest => rest.Needs?.ToString()))
        {
            var rungs = group.Select(rest => Standings.Id(rest.Rung) + (!ReachReasons.IsNotPutForward(rest) ? "" : $" ({ReachReasons.PutForward(rest)})"));
            var needs = group.First().Needs is { } condition ? $"awaiting {ReachReasons.Awaited(condition)}: " : "";
            yield return ItemBlock.Bullet(Said.Claiming($"{needs}{string.Join("; ", rungs)}", group.SelectMany(rest => RestingOn(analysis, set, rest))));
        }
    }

    /// <summary>What is claimed of a rung out of reach on which a set rests.</summary>
    public static IEnumerable<Claim> RestingOn(Analysis analysis, ConcessionSet set, OutOfReach rest) =>
    [
        new Elsewhere(OtherAnalysis.NothingSupposed, new RestsOn(analysis.Supposed, SetClaims.Gives(set), rest.Rung)),
        new Elsewhere(OtherAnalysis.NothingSupposed, SetClaims.Awaits(rest)),
    ];

    /// <summary>What is awaited: "put forward only on 1 June 2024", "tenable only where …".</summary>
    public string When(OutOfReach awaits) => string.Join(" and ", new[]
    {
        ReachReasons.IsNotPutForward(awaits) ? ReachReasons.PutForward(awaits) : "",
        awaits.Needs is { } needs ? $"tenable only where {phrasing.Claim(needs)}" : "",
    }.Where(words => words.Length > 0));
}
