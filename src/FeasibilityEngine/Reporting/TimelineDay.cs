using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting;

/// <summary>Tells one day of a timeline: in one line where nothing followed, in a few where something did, at length where the verdict changed.</summary>
internal sealed class TimelineDay(Page page, Timeline timeline, TimelineEntry entry, Citations citations, ReportOptions options)
{
    private readonly TimelineWording _wording = new(timeline, entry, citations);
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
            Said.Unheld(entry.Happened.Count == 0 ? $"{Day()}: what is dated on this day does not count for this question."
                : $"{Day()}: {Happened()}" + (entry.Followed.IsNone && !isFirst ? " (no effect here)." : ".")),
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
            page.Paragraph(Said.Unheld($"{(entry.Causes.Count > 0 ? "Also on this day" : "What happened")}: {string.Join(". ", besides)}."), 0, 2);
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

        if (Worsened || !TellsAll(entry.Followed.VanishedConflicts, through => through.VanishedConflicts))
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
            page.Paragraph(Said.Unheld("Even with every concession in the scenario, this stays in conflict:"), 2, 2);
        }

        foreach (var conflict in left.Take(options.ConflictsInFull))
        {
            page.Paragraph(Said.Unheld($"- {_wording.Line(conflict, withReasons: true, at: "at its last fallback")}."), 4, 2);
        }
    }

    private void WriteNoWayBack()
    {
        var reasons = _wording.NoWayBack().ToList();
        if (reasons.Count > 0)
        {
            page.Paragraph(Said.Unheld("What could open it was out of reach:"), 2, 2);
        }

        foreach (var reason in reasons)
        {
            page.Paragraph(Said.Unheld($"- {reason}"), 4, 2);
        }
    }

    // Where the causes have told every conflict of the day, it is not told again.
    private bool TellsAll(ValueList<Conflict> conflicts, Func<Consequences, ValueList<Conflict>> of)
    {
        var told = entry.Causes.SelectMany(cause => of(cause.Through)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return conflicts.All(conflict => told.Contains(Key(conflict)));
    }

    private string Key(Conflict conflict) => _wording.Line(conflict, withReasons: false);

    private List<string> Besides() => [.. entry.Happened.Where(change => !entry.Causes.Any(cause => cause.Changes.Contains(change))).Select(_wording.Change)];

    private string Meaning() => (entry.VerdictBefore, entry.Verdict) switch
    {
        (_, Verdict.Inconsistent) => "the rules of the scenario began to contradict each other, which is a mistake in the scenario",
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

    private string WhatTurned => entry.Verdict == Verdict.Inconsistent ? "What brought that about"
        : Worsened && entry.VerdictBefore == Verdict.Open ? "What shut it"
        : entry.Verdict == Verdict.Closed ? "Why it was lost"
        : Worsened ? "What put it out of reach"
        : entry.Verdict == Verdict.Open ? "What opened it"
        : "What brought it closer";

    private void WriteCauses()
    {
        if (entry.Causes.Count == 0)
        {
            page.Paragraph(Said.Unheld("What changed the verdict was not found out before the search stopped."));
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

        if (!entry.CausesExact)
        {
            page.Paragraph(Said.Unheld("More happened on this day than can be tried in all combinations, so there may be other causes."));
        }
    }

    // Where a cause has more changes than can be tried in all combinations, not every part of it was found to be too little.
    private Claim Enough(VerdictCause cause) =>
        entry.CausesExact || cause.Changes.Count == 1 ? new IsEnough(entry.On!.Value, entry.Happened, cause.Changes, entry.Verdict) : new Unheld();

    private OnDay Today(Claim claim) => new(entry.On, claim);

    // There is no day before the first of the calendar.
    private IEnumerable<Claim> TheDayBefore(Claim claim) => entry.On is { } day && day > DateOnly.MinValue ? [new OnDay(day.AddDays(-1), claim)] : [];

    private string Changes(VerdictCause cause) => string.Join(". ", cause.Changes.Select(_wording.Name)) + cause.Changes.Count switch
    {
        1 => "",
        2 => ". Only both together were enough",
        _ => ". Only all of them together were enough",
    };

    // What a cause acts through: the conflicts that it alone brings or removes; else the rungs that it takes away or brings.
    private void WriteThrough(VerdictCause cause, int indent)
    {
        var through = cause.Through;
        var withReasons = Worsened && TellsAll(entry.Followed.AppearedConflicts, other => other.AppearedConflicts);
        var conflicts = Worsened
            ? [.. through.AppearedConflicts, .. through.ChangedConflicts.Select(change => change.Second)]
            : through.VanishedConflicts.ToList();
        if (conflicts.Count > 0)
        {
            var few = conflicts.Take(options.ConflictsInFull).Select(conflict => _wording.Line(conflict, withReasons)).ToList();
            var more = conflicts.Count - few.Count;
            page.Paragraph(
                Said.Unheld($"Through {(Worsened ? "what is then in conflict" : "what is then no longer in conflict")}: "
                + string.Join("; ", few) + (more > 0 ? $"; and {Text.InWords(more)} more" : "") + "."),
                indent,
                2);
        }

        var rungs = through.Reach.Where(reach => reach.IsWithinReach != Worsened).ToList();
        if (rungs.Count > 0)
        {
            page.Paragraph(Said.Unheld($"Through {Text.InWords(rungs.Count)} {(rungs.Count == 1 ? "concession" : "concessions")} that then {(Worsened ? "fell out of reach" : "came within reach")}, told below."), indent, 2);
        }
    }

    private void WriteConsequences()
    {
        var established = _wording.Established();
        if (established.Count > 0)
        {
            page.Paragraph(Said.Unheld($"From then on: {string.Join("; ", established)}."), 2, 2);
        }

        var derived = _wording.Derived();
        if (derived.Count > 0)
        {
            page.Paragraph(Said.Unheld(string.Join(' ', derived)), 2, 2);
        }

        foreach (var counting in entry.Followed.Positions.Select(_wording.Counting).OfType<string>())
        {
            page.Paragraph(Said.Unheld(counting), 2, 2);
        }

        foreach (var reach in _wording.Reach(entry.Followed.Reach))
        {
            page.Paragraph(Said.Unheld(reach), 2, 2);
        }
    }

    private void WriteConflicts(ValueList<Conflict> conflicts, string one, string several)
    {
        if (conflicts.Count == 0)
        {
            return;
        }

        page.Paragraph(Said.Unheld($"{(conflicts.Count == 1 ? one : several)}:"), 2, 2);
        foreach (var conflict in conflicts.Take(options.ConflictsInFull))
        {
            page.Paragraph(
                Said.Claiming(
                    $"- {_wording.Line(conflict, withReasons: true)}.",
                    [.. StatedExclude.Minimally(conflict).Select(Today), .. conflict.Positions.Count > 0 ? TheDayBefore(StatedFit.Of(conflict)) : []]),
                4,
                2);
        }

        if (conflicts.Count > options.ConflictsInFull)
        {
            page.Paragraph(Said.Unheld($"… and {Text.InWords(conflicts.Count - options.ConflictsInFull)} more."), 4);
        }
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
                    vanished.SelectMany(conflict => TheDayBefore(StatedExclude.Of(conflict)).Append(Today(StatedFit.Of(conflict))))),
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
            change => [.. StatedExclude.Minimally(change.Second).Select(Today), .. TheDayBefore(StatedExclude.Of(change.First))]);
        Write(
            "Narrowed",
            followed.NarrowedConflicts,
            narrowed => $"{_wording.Line(narrowed.Conflict, withReasons: false)}; now {Standings.ClashByThemselves(narrowed.Smaller, where: null)}",
            narrowed => [.. TheDayBefore(StatedExclude.Of(narrowed.Conflict)), .. narrowed.Smaller.SelectMany(StatedExclude.Minimally).Select(Today)]);
        Write(
            "In conflict only together with others now",
            followed.WidenedConflicts,
            widened => $"{_wording.Line(widened.Conflict, withReasons: true)}; before, {Standings.ClashedByThemselves(widened.Smaller)}",
            widened => [.. StatedExclude.Minimally(widened.Conflict).Select(Today), .. widened.Smaller.SelectMany(smaller => TheDayBefore(StatedExclude.Of(smaller)))]);

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
                page.Paragraph(Said.Unheld($"… and {Text.InWords(items.Count - options.ConflictsInFull)} more."), 4);
            }
        }
    }

    private string Day() => Vocabulary.Date(entry.On!.Value);

    private string Happened() => string.Join(". ", entry.Happened.Select(_wording.Change));
}
