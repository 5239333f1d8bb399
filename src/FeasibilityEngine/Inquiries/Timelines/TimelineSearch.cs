using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>Goes through the days of a scenario, one after the other.</summary>
internal sealed class TimelineSearch(Scenario scenario, AnalysisOptions options, DayAnalyses analyses, bool withCauses, Deadline deadline)
{
    private readonly List<TimelineEntry> _entries = [];
    private readonly List<Interruption> _interruptions = [];

    public Timeline Run()
    {
        if (!GoThroughDays())
        {
            Note([deadline.Reason]);
        }

        return new Timeline
        {
            Scenario = scenario,
            Question = options.QuestionIn(scenario),
            Assumed = options.Assume.Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Entries = _entries.ToValueList(),
            IsComplete = _interruptions.Count == 0,
            Interruptions = _interruptions.ToValueList(),
        };
    }

    /// <summary>False where the search was interrupted.</summary>
    private bool GoThroughDays()
    {
        if (DatedChanges.FirstDay(scenario) is not { } first)
        {
            Report(0, 0);
            if (analyses.Of(scenario, scenario.DefaultAsOf) is not { } always)
            {
                return false;
            }

            Note(always.Interruptions);
            _entries.Add(Entry(null, [], Consequences.None, always, null));
            return true;
        }

        // The course begins on the first day on which anything is dated, also where that does not matter to the question.
        var dated = DatedChanges.Of(scenario, options.QuestionIn(scenario));
        dated.TryAdd(first, []);
        var days = dated.Where(d => options.AsOf is not { } last || d.Key <= last).ToList();
        Report(0, days.Count);
        return days.Count == 0 || (DayBefore(first, days[0].Value) is { } before && GoThrough(days, before));
    }

    private bool GoThrough(List<KeyValuePair<DateOnly, List<TimelineChange>>> days, DayAnswer before)
    {
        Note(before.Interruptions);
        for (var i = 0; i < days.Count; i++)
        {
            var (day, changes) = days[i];
            Report(i + 1, days.Count);
            if (analyses.Of(scenario, day) is not { } now)
            {
                return false;
            }

            Note(now.Interruptions);
            var entry = Entry(day, changes.ToValueList(), DayDifference.Between(scenario, before, now), now, i == 0 ? null : before.Verdict);
            if (entry.VerdictChanged && withCauses)
            {
                var found = new CauseSearch(scenario, day, before, now.Verdict, analyses).Find(changes);
                entry = entry with { Causes = found?.Causes ?? [], AreCausesProven = found?.IsProven ?? false };
                if (found is null)
                {
                    _entries.Add(entry);
                    return false;
                }
            }

            _entries.Add(entry);
            before = now;
        }

        return true;
    }

    // What the first day brought is told, so it is compared with how things would stand without it. There may be no day before it.
    private DayAnswer? DayBefore(DateOnly first, List<TimelineChange> changes) => first == DateOnly.MinValue
        ? analyses.Of(DatedChanges.Without(scenario, first, changes), first)
        : analyses.Of(scenario, first.AddDays(-1));

    private static TimelineEntry Entry(DateOnly? day, ValueList<TimelineChange> happened, Consequences followed, DayAnswer now, Verdict? before) => new()
    {
        On = day,
        Happened = happened,
        Followed = followed,
        Verdict = now.Verdict,
        VerdictBefore = before,
        Conflicts = now.Conflicts,
        ClosedBy = now.ClosedBy,
        Causes = [],
        AreCausesProven = before is null || before == now.Verdict,
        OutOfReach = now.Day.Ladders.SelectMany(ladder => ladder.OutOfReach).ToValueList(),
        Circumstances = now.Day.Facts,
    };

    private void Report(int day, int days) =>
        deadline.Tell(options.Progress, new AnalysisProgress(SearchStage.Timeline, day, days, _entries.Count(entry => entry.VerdictChanged)));

    private void Note(IEnumerable<Interruption> interruptions) => _interruptions.AddRange(interruptions.Except(_interruptions));
}
