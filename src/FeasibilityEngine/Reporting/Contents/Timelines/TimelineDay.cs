using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>Tells one day of a timeline: in one line where nothing followed, in a few where something did, at length where the verdict changed.</summary>
internal sealed class TimelineDay(Page page, Timeline timeline, TimelineEntry entry, Citations citations, ReportOptions options)
{
    private readonly TimelineWording _wording = new(timeline, entry, citations);
    private readonly DayClaims _day = new(entry.On);
    private readonly string _path = timeline.Question == Question.Talks ? "the path to talks" : "the path to a settlement";

    public void Write()
    {
        if (entry.VerdictChanged)
        {
            WriteTurn();
            return;
        }

        // A blank line sets off what has several lines; days in one line stand together.
        if (!entry.Followed.IsNone)
        {
            page.Blank();
        }

        var isFirst = entry.VerdictBefore is null;
        page.Paragraph(
            entry.Happened.Count == 0 ? Said.Claiming($"{Day()}: what is dated on this day does not count for this question.", NothingFollows)
                : Happened(entry.Happened).In(words => $"{Day()}: {words}").With(entry.Followed.IsNone && !isFirst ? Said.Claiming(" (no effect here).", NothingFollows) : Said.Framing(".")),
            0,
            2);
        WriteConsequences();
        WriteConflicts(entry.Followed.AppearedConflicts, "New conflict", "New conflicts");
        WriteRemaining();
        WriteVanished();
        if (isFirst || !entry.Followed.IsNone)
        {
            page.Paragraph(
                isFirst
                    ? Said.Claiming($"The course begins here; the verdict is {TimelineStrip.Word(entry.Verdict)}.", Today(new VerdictIs(entry.Verdict)))
                    : Said.Claiming(
                        $"The verdict stays {TimelineStrip.Word(entry.Verdict)}.", [Today(new VerdictIs(entry.Verdict)), .. TheDayBefore(new VerdictIs(entry.Verdict))]),
                2,
                2);
            if (isFirst && entry.Followed.AppearedConflicts.Count == 0)
            {
                ContradictionTelling.Write(page, timeline, entry, 2);
            }

            page.Blank();
        }
    }

    private void WriteTurn()
    {
        page.Heading(
            Said.Claiming(
                $"{Day()}: {TimelineStrip.Word(entry.VerdictBefore!.Value)} → {TimelineStrip.Word(entry.Verdict)}",
                [Today(new VerdictIs(entry.Verdict)), .. TheDayBefore(new VerdictIs(entry.VerdictBefore.Value))]),
            '~');
        page.Paragraph(Said.Claiming($"On {Day()} {Meaning()}.", [Today(new VerdictIs(entry.Verdict)), .. TheDayBefore(new VerdictIs(entry.VerdictBefore.Value))]));
        WriteCauses();
        if (Besides() is { Count: > 0 } besides)
        {
            page.Paragraph(Happened(besides).In(words => $"{(entry.Causes.Count > 0 ? "Also on this day" : "What happened")}: {words}."), 0, 2);
        }

        WriteConsequences();
        WriteClosedBy();
        if (!TellsAll(entry.Followed.AppearedConflicts, through => through.AppearedConflicts))
        {
            WriteConflicts(entry.Followed.AppearedConflicts, "In conflict from this day on", "In conflict from this day on");
        }

        WriteRemaining();

        // What fell out of reach on the day itself has been told with its reason.
        if (entry.Verdict == Verdict.Remote && entry.Followed.Reach.All(reach => reach.IsWithinReach))
        {
            WriteNoWayBack();
        }

        if (EndedContradiction)
        {
            if (entry.Causes.Count == 0)
            {
                ContradictionTelling.WriteEnded(page, entry, entry.Followed.VanishedConflicts, 2, Today(new VerdictIs(entry.Verdict)));
            }
        }
        else if (Worsened || !TellsAll(entry.Followed.VanishedConflicts, through => through.VanishedConflicts))
        {
            WriteVanished();
        }

        page.Blank();
    }

    // What is left of the conflicts with every ladder at its last rung; not again where that is the stated one.
    private void WriteClosedBy()
    {
        var appeared = entry.Followed.AppearedConflicts.Select(Key).ToHashSet(StringComparer.Ordinal);
        var left = entry.ClosedBy.Where(conflict => entry.Verdict == Verdict.Closed && !appeared.Contains(Key(conflict))).ToList();
        if (left.Count > 0)
        {
            page.Paragraph(Said.Claiming("Even with every concession in the scenario, this stays in conflict:", Today(new VerdictIs(Verdict.Closed))), 2, 2);
        }

        foreach (var conflict in left.Take(options.ConflictsInFull))
        {
            page.Paragraph(
                Said.Claiming(
                    $"- {_wording.Line(conflict, withReasons: true, at: "at its last fallback")}.",
                    Today(new MinimalConflict(conflict.Positions, WithinReach: false)), Today(new AtLastRungs(conflict.Positions)), Today(Rules(conflict))),
                4,
                2);
        }
    }

    private void WriteNoWayBack()
    {
        var reasons = _wording.NoWayBack().ToList();
        if (reasons.Count > 0)
        {
            page.Paragraph(Said.Claiming("What those in conflict could not give on this day:", Today(new VerdictIs(Verdict.Remote))), 2, 2);
        }

        foreach (var reason in reasons)
        {
            page.Paragraph(reason.In(words => $"- {words}"), 4, 2);
        }
    }

    // Where the causes have told every conflict of the day, it is not told again.
    private bool TellsAll(ValueList<Conflict> conflicts, Func<Consequences, ValueList<Conflict>> of)
    {
        var told = entry.Causes.SelectMany(cause => of(cause.Through)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return conflicts.All(conflict => told.Contains(Key(conflict)));
    }

    private string Key(Conflict conflict) => _wording.Line(conflict, withReasons: false);

    private List<TimelineChange> Besides() => [.. entry.Happened.Where(change => !entry.Causes.Any(cause => cause.Changes.Contains(change)))];

    private string Meaning() => (entry.VerdictBefore, entry.Verdict) switch
    {
        (_, Verdict.Inconsistent) => timeline.Assumed.Count == 0
            ? "the rules of the scenario began to exclude every state, which is a mistake in the scenario"
            : "the rules began to exclude every state; whether they would without what is assumed was not looked at",
        (_, Verdict.Open) => $"{_path} opened",
        (Verdict.Open, Verdict.Openable) => $"{_path} was no longer open as things were stated; it could be opened with concessions within reach",
        (Verdict.Open, Verdict.Remote) => $"{_path} shut: it was no longer open as things were stated, and nothing that could be given opened it",
        (Verdict.Open, Verdict.Closed) => $"{_path} shut: it was no longer open, and no concession in the scenario opened it",
        (Verdict.Openable, Verdict.Remote) => $"{_path} went out of reach: nothing that could be given opened it any longer",
        (Verdict.Openable or Verdict.Remote, Verdict.Closed) => $"{_path} was lost: no concession in the scenario opened it any longer",
        (Verdict.Remote or Verdict.Closed, Verdict.Openable) => $"{_path} came within reach: concessions that could be given opened it",
        (Verdict.Closed, Verdict.Remote) => $"{_path} was no longer lost: concessions in the scenario would open it, though none that could be given",
        (_, Verdict.Openable) => $"{_path} could be opened with concessions within reach",
        (_, Verdict.Remote) => $"{_path} could be opened with no concession within reach, but with others in the scenario",
        (_, Verdict.Closed) => $"no concession in the scenario opened {_path}",
        _ => "the verdict was not found out",
    };

    private bool Worsened => entry.Verdict > entry.VerdictBefore;

    // The rules excluded every state, and allow one now.
    private bool EndedContradiction => entry is { VerdictBefore: Verdict.Inconsistent, Verdict: not (Verdict.Inconsistent or Verdict.Unknown) };

    private string WhatTurned => entry.Verdict == Verdict.Inconsistent ? "What brought that about"
        : EndedContradiction ? "What ended it"
        : Worsened && entry.VerdictBefore == Verdict.Open ? "What shut it"
        : entry.Verdict == Verdict.Closed ? "Why it was lost"
        : Worsened ? "What put it out of reach"
        : entry.Verdict == Verdict.Open ? "What opened it"
        : "What brought it closer";

    private void WriteCauses()
    {
        if (entry.Causes.Count == 0)
        {
            page.Paragraph(Said.Framing("What changed the verdict was not found out before the search stopped."));
            return;
        }

        if (entry.Causes is [var only])
        {
            page.Paragraph(Said.Claiming($"{WhatTurned}: {Changes(only)}.", Enough(only)), 0, 2);
            WriteThrough(only, 2);
        }
        else
        {
            page.Paragraph(Said.Claiming($"{WhatTurned}: each of these {Text.InWords(entry.Causes.Count)} would have been enough by itself.", entry.Causes.Select(Enough)));
            foreach (var cause in entry.Causes)
            {
                page.Paragraph(Said.Claiming($"- {Changes(cause)}.", Enough(cause)), 2, 2);
                WriteThrough(cause, 4);
            }
        }

        if (!entry.AreCausesProven)
        {
            page.Paragraph(Said.Framing("More happened on this day than can be tried in all combinations, so there may be other causes."));
        }
    }

    // Of more changes than are tried in all combinations only those that leave one out were.
    private Claim Enough(VerdictCause cause) => IsTried(cause)
        ? new IsEnough(entry.On!.Value, entry.Happened, cause.Changes, entry.Verdict)
        : new NoneCanBeLeftOut(entry.On!.Value, entry.Happened, cause.Changes, entry.Verdict);

    private static bool IsTried(VerdictCause cause) => cause.Changes.Count <= CauseSearch.MostCombined;

    private Claim Today(Claim claim) => _day.Today(claim);

    private IEnumerable<Claim> TheDayBefore(Claim claim) => _day.TheDayBefore(claim);

    // That it would be so had only the changes of the cause happened.
    private OnlyWith By(VerdictCause cause, Claim claim) => new(entry.On!.Value, entry.Happened, cause.Changes, claim);

    private IEnumerable<Claim> IsThere(Conflict conflict) => StatedExclude.Minimally(conflict).Append(Rules(conflict)).Select(Today);

    private IEnumerable<Claim> WasThere(Conflict conflict) => TheDayBefore(StatedExclude.Of(conflict)).Concat(TheDayBefore(Rules(conflict)));

    private static Through Rules(Conflict conflict) => new(conflict.Positions, conflict.Rules.Select(use => use.Rule).ToValueList(), WithinReach: false);

    private string Changes(VerdictCause cause) => string.Join(". ", cause.Changes.Select(_wording.Name)) + cause.Changes.Count switch
    {
        1 => "",
        2 => ". Only both together were enough",
        _ when IsTried(cause) => ". Only all of them together were enough",
        _ => ". None of them could be left out",
    };

    // What a cause acts through: the conflicts that it alone brings or removes. The rungs that it takes away or brings are told as such:
    // that they went with it does not say that the verdict did with them.
    private void WriteThrough(VerdictCause cause, int indent)
    {
        var through = cause.Through;
        if (EndedContradiction)
        {
            // That concessions came within reach or fell out of it too is told below, and has no part in it.
            ContradictionTelling.WriteEnded(page, entry, through.VanishedConflicts, indent, By(cause, new VerdictIs(entry.Verdict)));
            return;
        }

        var withReasons = Worsened && TellsAll(entry.Followed.AppearedConflicts, other => other.AppearedConflicts);
        var conflicts = Worsened
            ? [.. through.AppearedConflicts, .. through.ChangedConflicts.Select(change => change.Second)]
            : through.VanishedConflicts.ToList();
        if (conflicts.Count > 0)
        {
            var few = conflicts.Take(options.ConflictsInFull).Select(conflict => _wording.Line(conflict, withReasons)).ToList();
            var more = conflicts.Count - few.Count;
            page.Paragraph(
                Said.Claiming(
                    $"Through {(Worsened ? "what is then in conflict" : "what is then no longer in conflict")}: "
                    + string.Join("; ", few) + (more > 0 ? $"; and {Text.InWords(more)} more" : "") + ".",
                    conflicts.SelectMany(conflict => Worsened
                        ? StatedExclude.Minimally(conflict).Append(Rules(conflict)).Select(claim => By(cause, claim))
                        : WasThere(conflict).Append(By(cause, StatedFit.Of(conflict))))),
                indent,
                2);
        }

        var rungs = through.Reach.Where(reach => reach.IsWithinReach != Worsened).ToList();
        if (rungs.Count > 0)
        {
            page.Paragraph(
                Said.Claiming(
                    $"With {(cause.Changes.Count == 1 ? "it" : "them")} {Counted(rungs)} {(Worsened ? "fell out of reach" : "came within reach")}{(AreToldBelow(rungs) ? ", told below" : $": {Text.List(rungs.ConvertAll(reach => _wording.Named(reach.Rung)))}")}.",
                    rungs.SelectMany(reach => TheDayBefore(new InReach(reach.Rung.Id, reach.Rung.RungId, Worsened))
                        .Append(By(cause, new InReach(reach.Rung.Id, reach.Rung.RungId, !Worsened))))),
                indent,
                2);
        }
    }

    private static string Counted(List<ReachChange> rungs) => $"{Text.InWords(rungs.Count)} {(rungs.Count == 1 ? "concession" : "concessions")}";

    // What else happened on the day can undo what a cause does by itself; then it is not among what followed.
    private bool AreToldBelow(List<ReachChange> rungs) => rungs.TrueForAll(reach => entry.Followed.Reach.Any(told =>
        told.IsWithinReach == reach.IsWithinReach && told.Rung.Id == reach.Rung.Id && told.Rung.RungId == reach.Rung.RungId));

    private void WriteConsequences()
    {
        if (Said.Join("; ", _wording.Established()) is { IsEmpty: false } established)
        {
            page.Paragraph(established.In(words => $"From then on: {words}."), 2, 2);
        }

        if (Said.Join(" ", _wording.Derived()) is { IsEmpty: false } derived)
        {
            page.Paragraph(derived, 2, 2);
        }

        foreach (var counting in entry.Followed.Positions.Select(_wording.Counting).Where(said => !said.IsEmpty))
        {
            page.Paragraph(counting, 2, 2);
        }

        foreach (var reach in _wording.Reach(entry.Followed.Reach))
        {
            page.Paragraph(reach, 2, 2);
        }
    }

    private void WriteConflicts(ValueList<Conflict> conflicts, string one, string several)
    {
        if (conflicts.Count == 0)
        {
            return;
        }

        page.Paragraph(Said.Framing($"{(conflicts.Count == 1 ? one : several)}:"), 2, 2);
        foreach (var conflict in conflicts.Take(options.ConflictsInFull))
        {
            page.Paragraph(Said.Claiming($"- {_wording.Line(conflict, withReasons: true)}.", Appeared(conflict)), 4, 2);
        }

        if (conflicts.Count > options.ConflictsInFull)
        {
            page.Paragraph(
                Said.Claiming($"… and {Text.InWords(conflicts.Count - options.ConflictsInFull)} more.", conflicts.Skip(options.ConflictsInFull).SelectMany(Appeared)), 4);
        }

        IEnumerable<Claim> Appeared(Conflict conflict) =>
            [.. IsThere(conflict), .. conflict.Positions.Count > 0 ? TheDayBefore(StatedFit.Of(conflict)) : []];
    }

    private void WriteVanished()
    {
        var vanished = entry.Followed.VanishedConflicts;
        if (vanished.Count > 0)
        {
            var few = vanished.Take(options.ConflictsInFull).Select(conflict => _wording.Line(conflict, withReasons: false)).ToList();
            var more = vanished.Count - few.Count;
            page.Paragraph(
                Said.Claiming(
                    $"No longer in conflict: {string.Join("; ", few)}{(more > 0 ? $"; and {Text.InWords(more)} more" : "")}.",
                    vanished.SelectMany(conflict => WasThere(conflict).Append(Today(StatedFit.Of(conflict))))),
                2,
                2);
        }
    }

    // What was in conflict before and still is, though not as it was.
    private void WriteRemaining()
    {
        var followed = entry.Followed;
        Write(
            "Still in conflict, but in another way",
            followed.ChangedConflicts,
            change => _wording.Line(change.Second, withReasons: true),
            change => [.. IsThere(change.Second), .. TheDayBefore(StatedExclude.Of(change.First))]);
        Write(
            "Narrowed",
            followed.NarrowedConflicts,
            narrowed => $"{_wording.Line(narrowed.Conflict, withReasons: false)}; now {Standings.ClashByThemselves(narrowed.Smaller, where: null)}",
            narrowed => [.. WasThere(narrowed.Conflict), .. narrowed.Smaller.SelectMany(StatedExclude.Minimally).Select(Today)]);
        Write(
            "In conflict only together with others now",
            followed.WidenedConflicts,
            widened => $"{_wording.Line(widened.Conflict, withReasons: true)}; before, {Standings.ClashedByThemselves(widened.Smaller)}",
            widened => [.. IsThere(widened.Conflict), .. widened.Smaller.SelectMany(smaller => TheDayBefore(StatedExclude.Of(smaller)))]);

        void Write<T>(string heading, ValueList<T> items, Func<T, string> words, Func<T, IEnumerable<Claim>> claims)
        {
            if (items.Count == 0)
            {
                return;
            }

            page.Paragraph(Said.Framing(heading + ":"), 2, 2);
            foreach (var item in items.Take(options.ConflictsInFull))
            {
                page.Paragraph(Said.Claiming($"- {words(item)}.", claims(item)), 4, 2);
            }

            if (items.Count > options.ConflictsInFull)
            {
                page.Paragraph(
                    Said.Claiming($"… and {Text.InWords(items.Count - options.ConflictsInFull)} more.", items.Skip(options.ConflictsInFull).SelectMany(claims)), 4);
            }
        }
    }

    private string Day() => Vocabulary.Date(entry.On!.Value);

    private NothingFollows NothingFollows => new(entry.On!.Value);

    private Said Happened(IEnumerable<TimelineChange> changes) => Said.Join(
        ". ", changes.Select(change => Said.Claiming(_wording.Change(change), new HappensOn(entry.On!.Value, change))));
}
