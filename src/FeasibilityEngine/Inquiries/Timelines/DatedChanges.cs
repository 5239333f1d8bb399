using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>What happens on which day, and how the scenario would read if it had not.</summary>
internal static class DatedChanges
{
    /// <summary>
    /// Each day on which something happens that can matter for the question, with what happens: events in the order of the scenario, then
    /// positions and acts in the order of their names. A rung that is put forward on the day on which the position is stated at it is no
    /// change of its own, nor is what is stated or put forward once the position has ended. Positions that the question does not ask about are left out.
    /// </summary>
    public static SortedDictionary<DateOnly, List<TimelineChange>> Of(Scenario scenario, Question question)
    {
        var days = new SortedDictionary<DateOnly, List<TimelineChange>>();
        foreach (var happened in scenario.Events)
        {
            Add(happened.On, new TimelineChange(TimelineChangeKind.Event, happened.Id));
        }

        foreach (var position in scenario.Positions.Where(p => p.CountsFor(question)).OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            Add(position.From, new TimelineChange(TimelineChangeKind.PositionTaken, position.Id));
            Add(position.Until, new TimelineChange(TimelineChangeKind.PositionDropped, position.Id));
            foreach (var statement in position.Stated.Where(s => !position.HasEndedBy(s.On)).GroupBy(s => s.On).Select(g => g.Last()))
            {
                Add(statement.On, new TimelineChange(TimelineChangeKind.PositionStated, position.Id, statement.Rung));
            }

            // A rung that is put forward by being stated is told once.
            foreach (var rung in position.Rungs.Skip(1).Where(r => !(r.Tabled is { } day && position.HasEndedBy(day)) && !position.Stated.Any(s => s.On == r.Tabled && s.Rung == r.Id)))
            {
                Add(rung.Tabled, new TimelineChange(TimelineChangeKind.RungTabled, position.Id, rung.Id));
            }
        }

        foreach (var act in scenario.Acts.Where(a => a.Price is not null).OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            Add(act.Tabled, new TimelineChange(TimelineChangeKind.ActTabled, act.Id));
        }

        return days;

        void Add(DateOnly? day, TimelineChange change)
        {
            if (day is { } on)
            {
                (days.TryGetValue(on, out var changes) ? changes : days[on] = []).Add(change);
            }
        }
    }

    /// <summary>The first day on which anything in the file is dated, whatever question it matters to; null where nothing is.</summary>
    public static DateOnly? FirstDay(Scenario scenario) => scenario.Events.Select(e => (DateOnly?)e.On)
        .Concat(scenario.Positions.SelectMany(p => p.Stated.Select(s => (DateOnly?)s.On).Concat(p.Rungs.Select(r => r.Tabled)).Append(p.From).Append(p.Until)))
        .Concat(scenario.Acts.Select(a => a.Tabled))
        .Min();

    /// <summary>
    /// The scenario as it would be on that day if these changes of the day had not happened. Without all changes of a day it is, on that
    /// day, as it was the day before.
    /// </summary>
    /// <remarks>Nothing is taken out but events: which acts can be promised for after talks depends on the conditions of all positions, dated or not.</remarks>
    public static Scenario Without(Scenario scenario, DateOnly day, IEnumerable<TimelineChange> changes)
    {
        var undone = changes.ToHashSet();
        return scenario with
        {
            Events = scenario.Events.Where(e => !(e.On == day && undone.Contains(new TimelineChange(TimelineChangeKind.Event, e.Id)))).ToValueList(),
            Positions = scenario.Positions.Select(p => Without(p, day, undone)).ToValueList(),
            Acts = scenario.Acts
                .Select(a => undone.Contains(new TimelineChange(TimelineChangeKind.ActTabled, a.Id)) ? a with { Tabled = null, AvailableWhen = Condition.False } : a)
                .ToValueList(),
        };
    }

    private static Position Without(Position position, DateOnly day, HashSet<TimelineChange> undone)
    {
        // What is dated on the day on which the position ends did not happen while it was held, so it does not if the position does not end.
        var isKept = undone.Contains(new TimelineChange(TimelineChangeKind.PositionDropped, position.Id));
        var until = isKept ? null : position.Until;
        var isTaken = !undone.Contains(new TimelineChange(TimelineChangeKind.PositionTaken, position.Id));
        var statements = undone.Where(u => u.Kind == TimelineChangeKind.PositionStated && u.Id == position.Id).Select(u => u.Rung).ToList();
        return position with
        {
            // A position that was not taken is one that ends on the day: it does not count on it.
            From = isTaken ? position.From : null,
            Until = isTaken ? until : day,
            Stated = position.Stated
                .Where(s => !(s.On == day && (isKept || statements.Count > 0)))
                .ToValueList(),
            Rungs = position.Rungs
                .Select(r => undone.Contains(new TimelineChange(TimelineChangeKind.RungTabled, position.Id, r.Id)) || (r.Tabled == day && (isKept || statements.Contains(r.Id))) ? r with { Tabled = null, AvailableWhen = Condition.False } : r)
                .ToValueList(),
        };
    }
}
