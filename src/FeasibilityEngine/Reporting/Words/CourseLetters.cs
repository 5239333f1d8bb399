using System.Globalization;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// The course of the verdict in letters: one line, to the scale of time, with the years under it; and what each letter stands for.
/// <c>OOPOOOORRRRRRRRRRRRRRRPPO</c>.
/// </summary>
internal static class CourseLetters
{
    private const int Indent = 2;

    /// <summary>The course in lines of so many letters at the most, as they stand in a text; none where nothing is dated.</summary>
    public static IEnumerable<string> Lines(Timeline timeline, int width)
    {
        var days = timeline.Entries.Select(entry => entry.On).OfType<DateOnly>().ToList();
        if (days.Count == 0)
        {
            yield break;
        }

        var margin = new string(' ', Indent);
        var room = width - Indent;
        var (letters, scaled) = Letters(VerdictSpan.Of(timeline), days[0], days[^1], room);
        foreach (var line in letters.Chunk(room))
        {
            yield return margin + new string(line);
        }

        if (scaled)
        {
            yield return margin + Axis(days[0], days[^1], room);
        }
    }

    /// <summary>The letter of a verdict.</summary>
    public static char Letter(Verdict verdict) => verdict switch
    {
        Verdict.Open => 'O',
        Verdict.Openable => 'P',
        Verdict.Remote => 'R',
        Verdict.Closed => 'C',
        Verdict.Inconsistent => '!',
        _ => '?',
    };

    /// <summary>The word for a verdict.</summary>
    public static string Word(Verdict verdict) => Text.Kebab(verdict);

    /// <summary>From when to when a span lasts, as the end of a clause.</summary>
    public static string When(VerdictSpan span) => (span.From, span.Until) switch
    {
        (null, null) => " throughout",
        (null, { } until) => $" until {Vocabulary.Date(until)}",
        (not null, null) when span.ToldUntil is { } last => $"{When(span with { Until = last, ToldUntil = null })} at least",
        (not null, null) => $" from {Vocabulary.Date(span.Begins!.Value)} on",
        ({ } from, { } until) when from == until => $" on {Vocabulary.Date(from)}",
        (not null, { } until) => $" from {Vocabulary.Date(span.Begins!.Value)} to {Vocabulary.Date(until)}",
    };

    // Each span has one letter at least; where there are more spans than room, each has just one, and the letters have no scale.
    private static (string Letters, bool Scaled) Letters(IReadOnlyList<VerdictSpan> spans, DateOnly first, DateOnly last, int room)
    {
        if (spans.Count > room)
        {
            return (string.Concat(spans.Select(span => Letter(span.Verdict))), false);
        }

        var starts = new int[spans.Count + 1];
        starts[^1] = room;
        for (var i = 1; i < spans.Count; i++)
        {
            var at = Column(spans[i].From ?? first, first, last, room);
            starts[i] = Math.Max(at, starts[i - 1] + 1);
        }

        for (var i = spans.Count - 1; i > 0; i--)
        {
            starts[i] = Math.Min(starts[i], starts[i + 1] - 1);
        }

        return (string.Concat(spans.Select((span, i) => new string(Letter(span.Verdict), starts[i + 1] - starts[i]))), true);
    }

    private static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static int Column(DateOnly day, DateOnly first, DateOnly last, int room)
    {
        var length = Math.Max(1, last.DayNumber - first.DayNumber);
        return (int)((long)(day.DayNumber - first.DayNumber) * (room - 1) / length);
    }

    // The first and the last day, and the years between them where there is room.
    private static string Axis(DateOnly first, DateOnly last, int room)
    {
        var axis = Enumerable.Repeat(' ', room).ToArray();
        Put(0, "^" + Short(first));
        var end = Short(last) + "^";
        if (first == last || !Put(room - end.Length, end))
        {
            return new string(axis).TrimEnd();
        }

        for (var year = first.Year + 1; year <= last.Year; year++)
        {
            Put(Column(new DateOnly(year, 1, 1), first, last, room), "^" + year.ToString(CultureInfo.InvariantCulture));
        }

        return new string(axis).TrimEnd();

        bool Put(int column, string words)
        {
            if (column < 0 || column + words.Length > room
                || axis[Math.Max(0, column - 2)..Math.Min(room, column + words.Length + 2)].Any(c => c != ' '))
            {
                return false;
            }

            words.CopyTo(0, axis, column, words.Length);
            return true;
        }
    }
}
