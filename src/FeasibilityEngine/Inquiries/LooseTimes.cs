using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries;

/// <summary>
/// Finds the times that are known to the month or year only and hold the day of an analysis, and asks for each what the verdict would be
/// if it had been the last day of that time. Each is looked at by itself.
/// </summary>
internal static class LooseTimes
{
    /// <summary>The analysis with them. One more analysis for each, which looks for the verdict alone.</summary>
    public static Analysis With(Analysis analysis, AnalysisOptions options, Deadline deadline)
    {
        if (analysis.AsOf is not { } asOf)
        {
            return analysis;
        }

        var found = Moved(analysis.Scenario, analysis.Question)
            .Where(moved => moved.Time.Time.Precision != Precision.Day && moved.Time.Time.Holds(asOf))
            .Select(moved => moved.Time with { VerdictOnLastDay = Verdict(moved.Scenario(), options with { AsOf = asOf }, deadline) })
            .ToValueList();
        return found.Count == 0 ? analysis : analysis with { LooseTimes = found };
    }

    // What is supposed need not make sense of the moved scenario: the position may be stated there by then.
    private static Verdict? Verdict(Scenario scenario, AnalysisOptions options, Deadline deadline) =>
        options.Suppose.Count > 0 || deadline.HasPassed ? null
        : AnalysisInquiry.Ask(scenario, options with { Top = 1, Progress = null }, deadline, oneSetIsEnough: true).Verdict is var verdict and not Model.Verdict.Unknown ? verdict
        : null;

    // Every time that counts for the question, with the scenario in which it is the last day of its time.
    private static IEnumerable<(LooseTime Time, Func<Scenario> Scenario)> Moved(Scenario scenario, Question question)
    {
        for (var i = 0; i < scenario.Events.Count; i++)
        {
            var (at, happened) = (i, scenario.Events[i]);
            yield return (
                Loose(LooseTimeKind.Event, happened.Id, null, happened.When),
                () => scenario with { Events = Replaced(scenario.Events, at, happened with { On = happened.When.LastDay, OnPrecision = Precision.Day }) });
        }

        for (var i = 0; i < scenario.Positions.Count; i++)
        {
            var (at, position) = (i, scenario.Positions[i]);
            foreach (var (time, moved) in position.CountsFor(question) ? Moved(position) : [])
            {
                yield return (time, () => scenario with { Positions = Replaced(scenario.Positions, at, moved()) });
            }
        }

        for (var i = 0; i < scenario.Acts.Count; i++)
        {
            var (at, act) = (i, scenario.Acts[i]);
            if (act is { Price: not null, PutForward: { } time })
            {
                yield return (
                    Loose(LooseTimeKind.ActTabled, act.Id, null, time),
                    () => scenario with { Acts = Replaced(scenario.Acts, at, act with { Tabled = time.LastDay, TabledPrecision = Precision.Day }) });
            }
        }
    }

    private static IEnumerable<(LooseTime Time, Func<Position> Position)> Moved(Position position)
    {
        if (position.Begins is { } begins)
        {
            // Where it would begin no sooner than it ends, it counts on no day.
            yield return (Loose(LooseTimeKind.PositionTaken, position.Id, null, begins), () => position.Until <= begins.LastDay
                ? position with { While = Condition.False }
                : position with { From = begins.LastDay, FromPrecision = Precision.Day });
        }

        if (position.Ends is { } ends)
        {
            yield return (Loose(LooseTimeKind.PositionDropped, position.Id, null, ends), () => position with { Until = ends.LastDay, UntilPrecision = Precision.Day });
        }

        for (var i = 0; i < position.Stated.Count; i++)
        {
            var (at, statement) = (i, position.Stated[i]);
            yield return (Loose(LooseTimeKind.PositionStated, position.Id, statement.Rung, statement.When), () => position with
            {
                // What is stated on that day anyway is the later word.
                Stated = position.Stated.Any(other => other.On == statement.When.LastDay)
                    ? [.. position.Stated.Where((_, index) => index != at)]
                    : [.. Replaced(position.Stated, at, new Statement(statement.When.LastDay, statement.Rung)).OrderBy(other => other.On)],
            });
        }

        for (var i = 1; i < position.Rungs.Count; i++)
        {
            var (at, rung) = (i, position.Rungs[i]);
            if (rung.PutForward is { } time)
            {
                yield return (
                    Loose(LooseTimeKind.RungTabled, position.Id, rung.Id, time),
                    () => position with { Rungs = Replaced(position.Rungs, at, rung with { Tabled = time.LastDay, TabledPrecision = Precision.Day }) });
            }
        }
    }

    private static LooseTime Loose(LooseTimeKind kind, string id, string? rung, SourceTime time) => new()
    {
        Kind = kind,
        Id = id,
        Rung = rung,
        Time = time,
    };

    private static ValueList<T> Replaced<T>(ValueList<T> items, int at, T item) => [.. items.Select((other, index) => index == at ? item : other)];
}
