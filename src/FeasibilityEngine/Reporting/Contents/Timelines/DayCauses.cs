using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>What changed the verdict on one day of a timeline, and through what it did.</summary>
internal sealed class DayCauses(TimelineEntry entry, TimelineWording wording, DayConflicts conflicts)
{
    private readonly DayClaims _day = new(entry.On);

    /// <summary>Whether the path is further from being open than the day before.</summary>
    public bool Worsened => entry.Verdict > entry.VerdictBefore;

    /// <summary>Whether the rules excluded every state, and allow one now.</summary>
    public bool EndedContradiction => entry is { VerdictBefore: Verdict.Inconsistent, Verdict: not (Verdict.Inconsistent or Verdict.Unknown) };

    public IEnumerable<Block> Blocks()
    {
        if (entry.Causes.Count == 0)
        {
            yield return new ParagraphBlock(Said.Framing("What changed the verdict was not found out before the search stopped."));
            yield break;
        }

        if (entry.Causes is [var only])
        {
            yield return ParagraphBlock.Hanging(Said.Claiming($"{WhatTurned}: {Changes(only)}.", Enough(only)));
            foreach (var told in Through(only))
            {
                yield return ItemBlock.SetIn(told);
            }
        }
        else
        {
            yield return new ParagraphBlock(
                Said.Claiming($"{WhatTurned}: each of these {Text.InWords(entry.Causes.Count)} would have been enough by itself.", entry.Causes.Select(Enough)));
            foreach (var cause in entry.Causes)
            {
                yield return ItemBlock.Bullet(
                    Said.Claiming($"{Changes(cause)}.", Enough(cause)), [.. Through(cause).Select(told => ParagraphBlock.Hanging(told))]);
            }
        }

        if (!entry.AreCausesProven)
        {
            yield return new ParagraphBlock(Said.Framing("More happened on this day than can be tried in all combinations, so there may be other causes."));
        }
    }

    private string WhatTurned => entry.Verdict == Verdict.Inconsistent ? "What brought that about"
        : EndedContradiction ? "What ended it"
        : Worsened && entry.VerdictBefore == Verdict.Open ? "What shut it"
        : entry.Verdict == Verdict.Closed ? "Why it was lost"
        : Worsened ? "What put it out of reach"
        : entry.Verdict == Verdict.Open ? "What opened it"
        : "What brought it closer";

    // Of more changes than are tried in all combinations only those that leave one out were.
    private Claim Enough(VerdictCause cause) => IsTried(cause)
        ? new IsEnough(entry.On!.Value, entry.Happened, cause.Changes, entry.Verdict)
        : new NoneCanBeLeftOut(entry.On!.Value, entry.Happened, cause.Changes, entry.Verdict);

    private static bool IsTried(VerdictCause cause) => cause.Changes.Count <= CauseSearch.MostCombined;

    // That it would be so had only the changes of the cause happened.
    private OnlyWith By(VerdictCause cause, Claim claim) => new(entry.On!.Value, entry.Happened, cause.Changes, claim);

    private Prose Changes(VerdictCause cause) => Prose.Join(". ", cause.Changes.Select(wording.Name)) + cause.Changes.Count switch
    {
        1 => "",
        2 => ". Only both together were enough",
        _ when IsTried(cause) => ". Only all of them together were enough",
        _ => ". None of them could be left out",
    };

    // What a cause acts through: the conflicts that it alone brings or removes. The rungs that it takes away or brings are told as such:
    // that they went with it does not say that the verdict did with them.
    private IEnumerable<Said> Through(VerdictCause cause)
    {
        var through = cause.Through;

        // That concessions came within reach or fell out of it too is told below, and has no part in the end of a contradiction.
        return EndedContradiction
            ? ContradictionTelling.Ended(entry, through.VanishedConflicts, By(cause, new VerdictIs(entry.Verdict)))
            : [.. ThroughConflicts(cause), .. WithRungs(cause)];
    }

    private IEnumerable<Said> ThroughConflicts(VerdictCause cause)
    {
        var through = cause.Through;
        var those = Worsened
            ? [.. through.AppearedConflicts, .. through.ChangedConflicts.Select(change => change.Second)]
            : through.VanishedConflicts.ToList();
        if (those.Count > 0)
        {
            yield return Said.Claiming(
                $"Through {(Worsened ? "what is then in conflict" : "what is then no longer in conflict")}: {conflicts.Few(those, withReasons: Worsened && conflicts.AreAppearedToldAsCauses)}.",
                those.SelectMany(conflict => Worsened
                    ? StatedExclude.Minimally(conflict).Append(DayConflicts.Rules(conflict)).Select(claim => By(cause, claim))
                    : conflicts.WasThere(conflict).Append(By(cause, StatedFit.Of(conflict)))));
        }
    }

    private IEnumerable<Said> WithRungs(VerdictCause cause)
    {
        var rungs = cause.Through.Reach.Where(reach => reach.IsWithinReach != Worsened).ToList();
        if (rungs.Count > 0)
        {
            var which = AreToldBelow(rungs) ? ", told below" : $": {Text.List(rungs.ConvertAll(reach => wording.Named(reach.Rung)))}";
            yield return Said.Claiming(
                $"With {(cause.Changes.Count == 1 ? "it" : "them")} {Counted(rungs)} {(Worsened ? "fell out of reach" : "came within reach")}{which}.",
                rungs.SelectMany(reach => _day.TheDayBefore(new InReach(reach.Rung.Id, reach.Rung.RungId, Worsened))
                    .Append(By(cause, new InReach(reach.Rung.Id, reach.Rung.RungId, !Worsened)))));
        }
    }

    private static string Counted(List<ReachChange> rungs) => $"{Text.InWords(rungs.Count)} {(rungs.Count == 1 ? "concession" : "concessions")}";

    // What else happened on the day can undo what a cause does by itself; then it is not among what followed.
    private bool AreToldBelow(List<ReachChange> rungs) => rungs.TrueForAll(reach => entry.Followed.Reach.Any(told =>
        told.IsWithinReach == reach.IsWithinReach && told.Rung.Id == reach.Rung.Id && told.Rung.RungId == reach.Rung.RungId));
}
