using System.Globalization;

namespace FeasibilityEngine.Model;

/// <summary>
/// A time as a source gives it, a day, a month or a year: <c>new SourceTime(1986, 5)</c> is written <c>1986-05</c> and counts as
/// 1 May 1986. A day becomes one by itself, so that a <see cref="DateOnly"/> can stand wherever such a time is asked for.
/// </summary>
public readonly record struct SourceTime
{
    private SourceTime(DateOnly day, Precision precision)
    {
        Day = day;
        Precision = precision;
    }

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public SourceTime(int year, int month, int day)
        : this(new DateOnly(year, month, day), Precision.Day)
    {
    }

    /// <summary>Some day of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public SourceTime(int year, int month)
        : this(new DateOnly(year, month, 1), Precision.Month)
    {
    }

    /// <summary>Some day of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public SourceTime(int year)
        : this(new DateOnly(year, 1, 1), Precision.Year)
    {
    }

    /// <summary>The day that counts: the first day of the time.</summary>
    public DateOnly Day { get; }

    /// <summary>How exactly the time is given.</summary>
    public Precision Precision { get; }

    /// <summary>The last day of the time: 31 May 1986 for May 1986, and the day itself for a day.</summary>
    public DateOnly LastDay => Precision switch
    {
        Precision.Month => new DateOnly(Day.Year, Day.Month, DateTime.DaysInMonth(Day.Year, Day.Month)),
        Precision.Year => new DateOnly(Day.Year, 12, 31),
        _ => Day,
    };

    /// <summary>A day.</summary>
    public static implicit operator SourceTime(DateOnly day) => OfDay(day);

    /// <summary>A day. The conversion does the same.</summary>
    public static SourceTime OfDay(DateOnly day) => new(day, Precision.Day);

    /// <summary>Whether the day lies in the time.</summary>
    public bool Holds(DateOnly day) => Day <= day && day <= LastDay;

    /// <summary>As a scenario file writes it: <c>1986-05-14</c>, <c>1986-05</c> or <c>1986</c>.</summary>
    public override string ToString() => Day.ToString(
        Precision switch
        {
            Precision.Month => "yyyy-MM",
            Precision.Year => "yyyy",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);

    /// <summary>
    /// A day with the precision that is noted beside it. Only the first day of a time stands for it: a day that was moved is a day and no more.
    /// </summary>
    internal static SourceTime Of(DateOnly day, Precision precision) => precision switch
    {
        Precision.Month when day.Day == 1 => new SourceTime(day, precision),
        Precision.Year when day.DayOfYear == 1 => new SourceTime(day, precision),
        _ => day,
    };

    /// <inheritdoc cref="Of(DateOnly, Precision)"/>
    internal static SourceTime? Of(DateOnly? day, Precision precision) => day is { } given ? Of(given, precision) : null;
}

/// <summary>How exactly a source gives a time: <c>1986-05-14</c> is a day, <c>1986-05</c> a month, <c>1986</c> a year.</summary>
public enum Precision
{
    /// <summary>The day itself.</summary>
    Day,

    /// <summary>Some day of a month. It counts as the first.</summary>
    Month,

    /// <summary>Some day of a year. It counts as the first of January.</summary>
    Year,
}

/// <summary>What is known of whether and when a fallback or a priced act has been put forward.</summary>
public enum Tabling
{
    /// <summary>As its day says: from that day on, and always where it has none.</summary>
    Dated,

    /// <summary><c>tabled: unknown</c>: it has been put forward, but on what day is not known. It is within reach on every day.</summary>
    DayUnknown,

    /// <summary><c>tabled: never</c>: nobody has put it forward. It is within reach on no day.</summary>
    Never,
}
