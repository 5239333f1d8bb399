using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Reads a time as sources give it: a day <c>1986-05-14</c>, a month <c>1986-05</c> or a year <c>1986</c>.</summary>
internal static class TimeText
{
    private static readonly string[] Days =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];

    private static readonly string[] Months = ["yyyy-M", "yyyy/M", "yyyy.M", "MMMM yyyy", "MMM yyyy"];

    /// <summary>The time as a file has to write it; null where the text is none.</summary>
    public static SourceTime? Read(string text) =>
        Parsed(text, "yyyy-MM-dd") is { } day ? SourceTime.OfDay(day)
        : Parsed(text, "yyyy-MM") is { } month ? new SourceTime(month.Year, month.Month)
        : Parsed(text, "yyyy") is { } year ? new SourceTime(year.Year)
        : null;

    /// <summary>The time that another way of writing means: <c>1986-5</c> or <c>May 1986</c> for <c>1986-05</c>. Null where that is anyone's guess.</summary>
    public static SourceTime? Meant(string text) =>
        Parsed(text, Days) is { } day ? SourceTime.OfDay(day)
        : Parsed(text, Months) is { } month ? new SourceTime(month.Year, month.Month)
        : null;

    private static DateOnly? Parsed(string text, params string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
