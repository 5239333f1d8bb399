using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <content>Days, months and years, and what stands where there is no day.</content>
internal sealed partial class ValueReader
{
    private const string ATime = "a day, a month or a year, such as 2024-06-14, 2024-06 or 2024";

    /// <summary>One day, year-month-day.</summary>
    public DateOnly? Date(ReadNode node, string what)
    {
        const string expected = "a date such as 2024-06-14";
        if (Scalar(node, what, expected) is not { } scalar)
        {
            return null;
        }

        switch (TimeText.Read(scalar.Value))
        {
            case { Precision: Precision.Day } day:
                return day.Day;
            case { } time:
                sink.Error(
                    DiagnosticCodes.BadDate, $"'{time}' is a {time.Precision.ToString().ToLowerInvariant()}, and {what} has to be one day.", node, expected);
                return null;
            default:
                NoTime(scalar, expected, TimeText.Meant(scalar.Value) is { Precision: Precision.Day } meant ? meant.ToString() : null);
                return null;
        }
    }

    /// <summary>A time as sources give it: a day, a month or a year.</summary>
    public SourceTime? Time(ReadNode node, string what)
    {
        if (Scalar(node, what, ATime) is not { } scalar)
        {
            return null;
        }

        if (TimeText.Read(scalar.Value) is not { } time)
        {
            NoTime(scalar, ATime, TimeText.Meant(scalar.Value)?.ToString());
            return null;
        }

        return time;
    }

    /// <summary>When something was put forward: a time, <c>never</c>, or <c>unknown</c> where the day is not known.</summary>
    public (SourceTime? On, Tabling Tabling) Tabled(ReadNode node, string what)
    {
        const string expected = ATime + ", never or unknown";
        if (Scalar(node, what, expected) is not { } scalar)
        {
            return (null, Tabling.Dated);
        }

        foreach (var (word, tabling) in FileWords.Tablings)
        {
            if (word == scalar.Value)
            {
                return (null, tabling);
            }
        }

        if (TimeText.Read(scalar.Value) is { } time)
        {
            return (time, Tabling.Dated);
        }

        NoTime(scalar, expected, TimeText.Meant(scalar.Value)?.ToString() ?? NearestName.To(scalar.Value, FileWords.Tablings.Select(c => c.Word)));
        return (null, Tabling.Dated);
    }

    private void NoTime(ScalarNode scalar, string expected, string? meant) =>
        sink.Error(DiagnosticCodes.BadDate, $"'{Short(scalar)}' is not a date of the calendar.", scalar, expected, meant);
}
