using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Assertions;

/// <summary>Whether the path can be opened without a concession of one party, with the reason.</summary>
/// <param name="Name">The party as readers see it.</param>
/// <param name="IsNeeded">True where every way to open it takes a concession of the party; null where nothing opens it, or it is not known.</param>
/// <param name="Otherwise">What is the case, for the message of an assertion that claims otherwise.</param>
internal sealed record PartyNeed(string Name, bool? IsNeeded, Func<string> Otherwise)
{
    /// <summary>
    /// Answers from the listed sets where they decide it. Else by one question: conceding never makes a party accept less, so if all the
    /// others go down their ladders as far as they can and that does not open the path, nothing without the party does.
    /// </summary>
    public static PartyNeed Of(Analysis analysis, Party party, Func<IReadOnlyCollection<Supposition>, Analysis> supposing)
    {
        var name = Text.Harmless(party.Name);
        if (analysis.Verdict == Verdict.Open)
        {
            return new PartyNeed(name, false, () => "it is open: nobody has to concede anything.");
        }

        if (analysis.Verdict is Verdict.Closed or Verdict.Inconsistent)
        {
            return new PartyNeed(name, null, () => new FailureReasons(analysis).Why().WayOut().After($"it is {FailureReasons.Case(analysis)}"));
        }

        if (analysis.ConcessionSets.FirstOrDefault(set => set.Concessions.All(concession => concession.To.Party != party.Id)) is { } without)
        {
            return new PartyNeed(name, false, () => new FailureReasons(analysis)
                .Tell(without, $"What opens it without {name} ({without.Id}, cost {MessageWords.Number(without.TotalCost)}):")
                .At(without.Concessions.Select(concession => concession.To.Id))
                .After($"{without.Id} opens it without one."));
        }

        if (!analysis.KnowsWhatCounts)
        {
            return new PartyNeed(
                name, null, () => $"that is not known: {MessageWords.Stopped(analysis.Interruptions)} before any concession set was found.");
        }

        var others = supposing([.. analysis.Ladders
            .Where(ladder => ladder.Party != party.Id && ladder.Rungs.Count > 1)
            .Select(ladder => new Supposition(ladder.Id, ladder.Rungs[^1].Id))]);
        return others.Verdict switch
        {
            Verdict.Open => new PartyNeed(name, false, () => "it opens without one, if all the others concede as much as they can."),
            Verdict.Unknown => new PartyNeed(name, null, () => $"that is not known: {MessageWords.Stopped(others.Interruptions)} before it was proven."),
            _ when analysis.ConcessionSets.Count == 0 => new PartyNeed(
                name, null, () => $"that is not known: {MessageWords.Stopped(analysis.Interruptions)} before any concession set was found."),
            _ => new PartyNeed(name, true, () => new FailureReasons(others)
                .Why()
                .After("every way to open it has one: all that the others can concede does not open it.")),
        };
    }
}
