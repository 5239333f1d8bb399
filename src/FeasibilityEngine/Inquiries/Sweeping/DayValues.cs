using System.Globalization;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The days that a date takes: <c>2022-02-24..2022-12-31/30d</c>, <c>2022-03-29,2022-09-30</c>.</summary>
internal static class DayValues
{
    /// <summary>Reads the days, which stand in the variation from that place on: in their order, each once.</summary>
    /// <exception cref="VariationException">They are no days.</exception>
    public static IReadOnlyList<DateOnly> Read(string variation, int start)
    {
        var days = new SortedSet<DateOnly>();
        var at = start;
        foreach (var part in variation[start..].Split(','))
        {
            var (range, step) = part.IndexOf('/') is var slash and >= 0 ? (part[..slash], part[(slash + 1)..]) : (part, null);
            var (first, last) = range.IndexOf("..", StringComparison.Ordinal) is var dots and >= 0 ? (range[..dots], range[(dots + 2)..]) : (range, null);
            var from = Day(variation, at, first);
            var to = last is null ? from : Day(variation, at + first.Length + 2, last);
            if (step is not null && last is null)
            {
                throw new VariationException("a step needs a range, as in 2022-02-24..2022-12-31/30d", variation, at + range.Length, part.Length - range.Length);
            }

            if (to < from)
            {
                throw new VariationException("the range goes back; write the earlier day first", variation, at, range.Length);
            }

            var by = step is null ? 1 : Step(variation, at + range.Length + 1, step);
            for (var day = from.DayNumber; day <= to.DayNumber; day += by)
            {
                days.Add(DateOnly.FromDayNumber(day));
            }

            at += part.Length + 1;
        }

        return [.. days];
    }

    private static DateOnly Day(string variation, int at, string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new VariationException(
                word.Length == 0 ? "a day is missing: write it as in 2024-06-14" : $"'{word}' is no day of the calendar as in 2024-06-14, and not 'events'",
                variation, at, word.Length, word.Length == 0 ? [] : [VariationReader.Events]);

    private static int Step(string variation, int at, string word) =>
        word.EndsWith('d') && int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 100_000 ? days
            : throw new VariationException($"'{word}' is no number of days as in 30d", variation, at, word.Length);
}
