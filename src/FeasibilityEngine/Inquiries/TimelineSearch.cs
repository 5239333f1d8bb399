using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries;

/// <summary>Goes through the days of a scenario, one after the other.</summary>
internal sealed class TimelineSearch(Scenario scenario, AnalysisOptions options, DayAnalyses analyses, bool withCauses, Deadline deadline)
{
    private readonly List<TimelineEntry> _entries = [];
    private readonly List<string> _interruptions = [];

    public Timeline Run()
    {
        if (!GoThroughDays())
        {
            Note([deadline.Reason]);
        }

        return new Timeline
        {
            Scenario = scenario,
            Question = options.Question,
            Assumed = options.Assume.Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Entries = _entries.ToValueList(),
            IsComplete = _interruptions.Count == 0,
            Interruptions = _interruptions.ToValueList(),
        };
    }

    /// <summary>False where the search was interrupted.</summary>
    private bool GoThroughDays()
    {
        var days = DatedChanges.Of(scenario, options.Question).Where(d => options.AsOf is not { } last || d.Key <= last).ToList();
        Report(0, days.Count);
        if (BeforeAll() is not { } before)
        {
            return false;
        }

        Note(before.Interruptions);
        _entries.Add(Entry(null, [], Consequences.None, before, null));
        for (var i = 0; i < days.Count; i++)
        {
            var (day, changes) = days[i];
            Report(i + 1, days.Count);
            if (analyses.Of(scenario, day) is not { } now)
            {
                return false;
            }

            Note(now.Interruptions);
            var entry = Entry(day, changes.ToValueList(), DayDifference.Between(scenario, before, now), now, before.Verdict);
            if (entry.VerdictChanged && withCauses)
            {
                var found = new CauseSearch(scenario, day, before, now.Verdict, analyses).Find(changes);
                entry = entry with { Causes = found?.Causes ?? [], CausesExact = found?.Exact ?? false };
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

    private DayAnswer? BeforeAll()
    {
        // Also of what the question does not ask about or comes after the last day told: nothing has happened yet.
        if (DatedChanges.Of(scenario, options.Question).FirstOrDefault() is not { Value: { } changes, Key: var first })
        {
            return analyses.Of(scenario, scenario.DefaultAsOf);
        }

        return first == DateOnly.MinValue
            ? analyses.Of(DatedChanges.Without(scenario, first, changes), first)
            : analyses.Of(scenario, first.AddDays(-1));
    }

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
        CausesExact = before is null || before == now.Verdict,
        OutOfReach = now.Day.Ladders.SelectMany(ladder => ladder.OutOfReach).ToValueList(),
        Circumstances = now.Day.Facts,
    };

    private void Report(int day, int days) =>
        deadline.Tell(options.Progress, new AnalysisProgress("timeline", day, days, _entries.Count(entry => entry.VerdictChanged)));

    private void Note(IEnumerable<string> interruptions) => _interruptions.AddRange(interruptions.Except(_interruptions));
}
