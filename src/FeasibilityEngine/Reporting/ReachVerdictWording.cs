using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// Tells where what is supposed opens less on the day than it would in full: "Not yet on 1 June 2024: counting only what can be given
/// on that day, the verdict is openable. It rests on this: …".
/// </summary>
internal sealed class ReachVerdictWording(Vocabulary vocabulary, Phrasing phrasing, Standings standings)
{
    /// <summary>Whether the two verdicts on what is supposed differ.</summary>
    public static bool Differs(Analysis analysis) => analysis.VerdictWithinReach is { } within && within != analysis.Verdict;

    /// <summary>The rungs out of reach on which a set rests though nobody is supposed to stand there: the reasons of what is supposed are told with it.</summary>
    public static IEnumerable<OutOfReach> Between(Analysis analysis, ConcessionSet set) =>
        set.RestsOn.Where(rest => !analysis.Conceded.Any(given => given.Id == rest.Rung.Id && given.Rung == rest.Rung.RungId));

    /// <summary>The verdict within reach and what it rests on; none where it is the same verdict.</summary>
    public IEnumerable<Said> Sentences(Analysis analysis)
    {
        if (!Differs(analysis))
        {
            yield break;
        }

        var counted = $"Not yet {vocabulary.OnTheDay}: counting of what is supposed only what can be given {vocabulary.OnThatDay},";
        var words = analysis.VerdictWithinReach switch
        {
            Verdict.Openable => $"{counted} it is openable, by further concessions that are within reach {vocabulary.OnThatDay}.",
            Verdict.Remote => $"{counted} it is remote: no further concession that is within reach {vocabulary.OnThatDay} opens it.",
            _ => $"Whether it is so {vocabulary.OnTheDay}, counting of what is supposed only what can be given {vocabulary.OnThatDay}, was not decided.",
        };
        yield return Said.Claiming(
            words,
            analysis.VerdictWithinReach is { } within and not Verdict.Unknown ? [new Elsewhere(Place.NothingConceded, new VerdictOfGiven(analysis.Conceded, within))] : Array.Empty<Claim>());

        // What further concessions rest on is told with them.
        if (analysis is { Verdict: Verdict.Open, VerdictWithinReach: Verdict.Openable or Verdict.Remote, ConcessionSets: [{ RestsOn.Count: > 0 } set, ..] })
        {
            var rests = set.RestsOn.Select(rest => $"{standings.Giving(rest.Rung)} ({Standings.Id(rest.Rung)}), {When(rest)}").ToList();
            yield return Said.Claiming(
                rests.Count == 1 ? $"It rests on this: {rests[0]}." : $"It rests on these: {string.Join("; ", rests)}.",
                set.RestsOn.SelectMany(rest => RestingOn(analysis, set, rest)));
        }
    }

    /// <summary>What is claimed of a rung out of reach on which a set rests.</summary>
    public static IEnumerable<Claim> RestingOn(Analysis analysis, ConcessionSet set, OutOfReach rest) =>
    [
        new Elsewhere(Place.NothingConceded, new RestsOn(analysis.Conceded, ConcessionSetWriter.Gives(set), rest.Rung)),
        new Elsewhere(Place.NothingConceded, ConcessionSetWriter.Awaits(rest)),
    ];

    private string When(OutOfReach awaits) => string.Join(" and ", new[]
    {
        awaits.TabledOn is { } day ? $"put forward only on {Vocabulary.Date(day)}" : "",
        awaits.Needs is { } needs ? $"tenable only where {phrasing.Claim(needs)}" : "",
    }.Where(words => words.Length > 0));
}
