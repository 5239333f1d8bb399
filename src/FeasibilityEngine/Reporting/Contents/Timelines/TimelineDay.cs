using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>One day of a timeline: in one line where nothing followed, in a few where something did, at length where the verdict changed.</summary>
internal sealed class TimelineDay
{
    private readonly Timeline _timeline;
    private readonly TimelineEntry _entry;
    private readonly TimelineWording _wording;
    private readonly DayClaims _day;
    private readonly DayConflicts _conflicts;
    private readonly DayCauses _causes;

    public TimelineDay(Timeline timeline, TimelineEntry entry, ReportOptions options)
    {
        _timeline = timeline;
        _entry = entry;
        _wording = new TimelineWording(timeline, entry);
        _day = new DayClaims(entry.On);
        _conflicts = new DayConflicts(entry, _wording, options);
        _causes = new DayCauses(entry, _wording, _conflicts);
    }

    public IEnumerable<Block> Blocks() => _entry is { VerdictChanged: true, VerdictBefore: { } before } ? Turn(before) : SameVerdict();

    private IEnumerable<Block> SameVerdict()
    {
        // A blank line sets off what has several lines; days in one line stand together.
        if (!_entry.Followed.IsNone)
        {
            yield return new PauseBlock();
        }

        var isFirst = _entry.VerdictBefore is null;
        yield return new ParagraphBlock(
            _entry.Happened.Count == 0 ? Said.Claiming($"{Date}: what is dated on this day does not count for this question.", NothingFollows)
                : Happened(_entry.Happened).In(words => $"{Date}: {words}").With(_entry.Followed.IsNone && !isFirst ? Said.Claiming(" (no effect here).", NothingFollows) : Said.Framing(".")))
        {
            Hangs = true,
        };
        IEnumerable<Block> followed = [.. Consequences(), .. _conflicts.Appeared("New conflict", "New conflicts"), .. _conflicts.Remaining(), .. _conflicts.Vanished()];
        foreach (var block in followed)
        {
            yield return block;
        }

        if (!isFirst && _entry.Followed.IsNone)
        {
            yield break;
        }

        yield return ItemBlock.SetIn(isFirst
            ? Said.Claiming($"The course begins here; the verdict is {CourseLetters.Word(_entry.Verdict)}.", _day.Today(new VerdictIs(_entry.Verdict)))
            : Said.Claiming($"The verdict stays {CourseLetters.Word(_entry.Verdict)}.", TodayAndBefore(_entry.Verdict)));
        foreach (var block in isFirst && _entry.Followed.AppearedConflicts.Count == 0 ? ContradictionTelling.Of(_timeline, _entry) : [])
        {
            yield return block;
        }

        yield return new PauseBlock();
    }

    private IEnumerable<Block> Turn(Verdict before) =>
    [
        new HeadingBlock(3, Said.Claiming($"{Date}: {CourseLetters.Word(before)} → {CourseLetters.Word(_entry.Verdict)}", TodayAndBefore(before))),
        new ParagraphBlock(Said.Claiming($"{Text.Capital(Vocabulary.On(_wording.Day))} {Meaning()}.", TodayAndBefore(before))),
        .. _causes.Blocks(),
        .. Besides(),
        .. Consequences(),
        .. _conflicts.ClosedBy(),
        .. _conflicts.AreAppearedToldAsCauses ? [] : _conflicts.Appeared("In conflict from this day on", "In conflict from this day on"),
        .. _conflicts.Remaining(),

        // What fell out of reach on the day itself has been told with its reason.
        .. _entry.Verdict == Verdict.Remote && _entry.Followed.Reach.All(reach => reach.IsWithinReach) ? NoWayBack() : [],
        .. NoLongerInConflict(),
        new PauseBlock(),
    ];

    private IEnumerable<Block> Besides()
    {
        var besides = _entry.Happened.Where(change => !_entry.Causes.Any(cause => cause.Changes.Contains(change))).ToList();
        if (besides.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Happened(besides).In(words => $"{(_entry.Causes.Count > 0 ? "Also on this day" : "What happened")}: {words}."));
        }
    }

    private IEnumerable<Block> NoWayBack()
    {
        var reasons = _wording.NoWayBack().ToList();
        if (reasons.Count > 0)
        {
            yield return ItemBlock.SetIn(
                Said.Claiming("What those in conflict could not give on this day:", _day.Today(new VerdictIs(Verdict.Remote))),
                under: [.. reasons.Select(reason => ItemBlock.Bullet(reason))]);
        }
    }

    // The end of a contradiction is told with its causes, where there are any.
    private IEnumerable<Block> NoLongerInConflict()
    {
        if (_causes.EndedContradiction)
        {
            return _entry.Causes.Count > 0 ? []
                : ContradictionTelling.Ended(_entry, _entry.Followed.VanishedConflicts, _day.Today(new VerdictIs(_entry.Verdict))).Select(told => ItemBlock.SetIn(told));
        }

        return _causes.Worsened || !_conflicts.AreVanishedToldAsCauses ? _conflicts.Vanished() : [];
    }

    private IEnumerable<Block> Consequences()
    {
        if (Said.Join("; ", _wording.Established()) is { IsEmpty: false } established)
        {
            yield return ItemBlock.SetIn(established.In(words => $"From then on: {words}."));
        }

        if (Said.Join(" ", _wording.Derived()) is { IsEmpty: false } derived)
        {
            yield return ItemBlock.SetIn(derived);
        }

        foreach (var counting in _entry.Followed.Positions.Select(_wording.Counting).Where(said => !said.IsEmpty))
        {
            yield return ItemBlock.SetIn(counting);
        }

        foreach (var reach in _wording.Reach(_entry.Followed.Reach))
        {
            yield return ItemBlock.SetIn(reach);
        }
    }

    private string Meaning()
    {
        var path = _timeline.Question == Question.Talks ? "the path to talks" : "the path to a settlement";
        return (_entry.VerdictBefore, _entry.Verdict) switch
        {
            (_, Verdict.Inconsistent) => _timeline.Assumed.Count == 0
                ? "the rules of the scenario began to exclude every state, which is a mistake in the scenario"
                : "the rules began to exclude every state; whether they would without what is assumed was not looked at",
            (_, Verdict.Open) => $"{path} opened",
            (Verdict.Open, Verdict.Openable) => $"{path} was no longer open as things were stated; it could be opened with concessions within reach",
            (Verdict.Open, Verdict.Remote) => $"{path} shut: it was no longer open as things were stated, and nothing that could be given opened it",
            (Verdict.Open, Verdict.Closed) => $"{path} shut: it was no longer open, and no concession in the scenario opened it",
            (Verdict.Openable, Verdict.Remote) => $"{path} went out of reach: nothing that could be given opened it any longer",
            (Verdict.Openable or Verdict.Remote, Verdict.Closed) => $"{path} was lost: no concession in the scenario opened it any longer",
            (Verdict.Remote or Verdict.Closed, Verdict.Openable) => $"{path} came within reach: concessions that could be given opened it",
            (Verdict.Closed, Verdict.Remote) => $"{path} was no longer lost: concessions in the scenario would open it, though none that could be given",
            (_, Verdict.Openable) => $"{path} could be opened with concessions within reach",
            (_, Verdict.Remote) => $"{path} could be opened with no concession within reach, but with others in the scenario",
            (_, Verdict.Closed) => $"no concession in the scenario opened {path}",
            _ => "the verdict was not found out",
        };
    }

    private string Date => Vocabulary.Date(_wording.Day);

    private NothingFollows NothingFollows => new(_entry.On!.Value);

    // The verdict of the day, and that of the day before.
    private IEnumerable<Claim> TodayAndBefore(Verdict before) => _day.TheDayBefore(new VerdictIs(before)).Prepend(_day.Today(new VerdictIs(_entry.Verdict)));

    private Said Happened(IEnumerable<TimelineChange> changes) => Said.Join(
        ". ", changes.Select(change => Said.Claiming(_wording.Change(change), new HappensOn(_entry.On!.Value, change))));
}
