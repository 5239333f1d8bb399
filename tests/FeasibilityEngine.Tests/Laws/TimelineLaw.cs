using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A timeline says of each day what an analysis of that day says, and its causes are enough and minimal.</summary>
internal static class TimelineLaw
{
    /// <summary>Each entry is as an analysis of its day; nothing changes between two entries or after the last, and nothing is dated before the first.</summary>
    public static void CheckDays(Inquiry inquiry, Timeline timeline)
    {
        timeline.IsComplete.Should().BeTrue();
        timeline.Entries[0].VerdictBefore.Should().BeNull("of the time before nothing is said");
        timeline.Entries.Should().OnlyContain(entry => entry.On != null || timeline.Entries.Count == 1);
        Dated(inquiry.Scenario).Select(day => (DateOnly?)day).Min().Should().Be(timeline.Entries[0].On);
        var days = timeline.Entries.Select(entry => entry.On).OfType<DateOnly>().ToList();
        days.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        foreach (var entry in timeline.Entries)
        {
            entry.Happened.Where(change => change.Kind is TimelineChangeKind.RungTabled or TimelineChangeKind.PositionStated)
                .Select(change => inquiry.Scenario.Positions.Single(position => position.Id == change.Id))
                .Should().NotContain(position => position.Until <= entry.On, "nobody holds it any more");
            var next = days.Where(day => entry.On is not { } on || day > on).ToList();
            foreach (var day in new[] { entry.On, entry.On?.AddDays(1), next.Count > 0 ? next[0].AddDays(-1) : entry.On?.AddDays(900) }
                .OfType<DateOnly>().Where(day => next.Count == 0 || day < next[0]))
            {
                var analysis = At(inquiry.Scenario, inquiry, day);
                entry.Verdict.Should().Be(analysis.Verdict, "that is the verdict on {0}", day);
                Keys(entry.Conflicts).Should().BeEquivalentTo(Keys(analysis.Conflicts), "these are the conflicts on {0}", day);
                entry.OutOfReach.Select(rung => rung.Rung).Should().Equal(analysis.OutOfReach.Select(rung => rung.Rung));
                entry.Circumstances.Select(fact => (fact.Id, fact.Holds)).Should().Equal(analysis.Circumstances.Select(fact => (fact.Id, fact.Holds)));
            }
        }
    }

    /// <summary>With the causes alone the verdict changes just so, with less it does not, and where they are said to be all, there are no others.</summary>
    public static void CheckCauses(Inquiry inquiry, Timeline timeline)
    {
        foreach (var entry in timeline.Entries.Where(entry => entry.VerdictChanged))
        {
            entry.Causes.Should().NotBeEmpty();
            var day = entry.On!.Value;
            var masks = entry.Causes.Select(cause => Enumerable.Range(0, entry.Happened.Count).Where(i => cause.Changes.Contains(entry.Happened[i])).Sum(i => 1 << i)).ToList();
            foreach (var mask in Enumerable.Range(0, 1 << entry.Happened.Count))
            {
                var isEnough = At(Delayed(inquiry.Scenario, day, entry.Happened.Where((_, i) => (mask & (1 << i)) == 0).ToList()), inquiry, day).Verdict == entry.Verdict;
                if (masks.Contains(mask))
                {
                    isEnough.Should().BeTrue("a cause is enough");
                }
                else if (masks.Exists(cause => (mask & cause) == mask))
                {
                    isEnough.Should().BeFalse("nothing less than a cause is enough");
                }
                else if (isEnough && entry.AreCausesProven)
                {
                    masks.Exists(cause => (mask & cause) == cause).Should().BeTrue("every group that is enough has one of the causes in it");
                }
            }
        }
    }

    // Read off the written file, apart from the engine.
    private static IEnumerable<DateOnly> Dated(Scenario scenario) =>
        from line in ScenarioWriter.ToYaml(scenario with { AsOf = null, Sources = [], Expectations = [] }).Split('\n')
        from System.Text.RegularExpressions.Match day in System.Text.RegularExpressions.Regex.Matches(line, "[0-9]{4}-[0-9]{2}-[0-9]{2}")
        select DateOnly.ParseExact(day.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The scenario in which these changes come a day later; made in another way than the engine does.</summary>
    public static Scenario Delayed(Scenario scenario, DateOnly day, List<TimelineChange> changes)
    {
        var later = day.AddDays(1);
        return scenario with
        {
            Events = [.. scenario.Events.Select(e => Is(TimelineChangeKind.Event, e.Id) ? e with { On = later } : e)],
            Acts = [.. scenario.Acts.Select(a => Is(TimelineChangeKind.ActTabled, a.Id) ? a with { Tabled = later } : a)],
            Positions = [.. scenario.Positions.Select(p => p with
            {
                From = Is(TimelineChangeKind.PositionTaken, p.Id) ? later : p.From,
                Until = Is(TimelineChangeKind.PositionDropped, p.Id) ? later : p.Until,
                Stated = [.. p.Stated.Select(s => s.On == day && (Is(TimelineChangeKind.PositionDropped, p.Id) || Is(TimelineChangeKind.PositionStated, p.Id, s.Rung)) ? s with { On = later } : s)],
                Rungs = [.. p.Rungs.Select(r => r.Tabled == day
                    && (Is(TimelineChangeKind.PositionDropped, p.Id) || Is(TimelineChangeKind.RungTabled, p.Id, r.Id) || Is(TimelineChangeKind.PositionStated, p.Id, r.Id)) ? r with { Tabled = later } : r)],
            })],
        };

        bool Is(TimelineChangeKind kind, string id, string? rung = null) => changes.Contains(new TimelineChange(kind, id, rung));
    }

    private static Analysis At(Scenario scenario, Inquiry inquiry, DateOnly day) =>
        ScenarioAnalyser.Analyse(scenario, inquiry.Options with { AsOf = day, Top = 1 });

    private static IEnumerable<string> Keys(IEnumerable<Conflict> conflicts) =>
        conflicts.Select(conflict => string.Join(' ', conflict.Positions.Select(p => $"{p.Id}@{p.RungId}")) + " | " + string.Join(' ', conflict.Rules.Select(r => r.Rule)));
}
