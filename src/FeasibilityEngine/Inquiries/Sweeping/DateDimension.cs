using System.Globalization;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The day of the analysis.</summary>
internal sealed class DateDimension(IReadOnlyList<DateOnly> days) : Dimension(SweepVariant.Date)
{
    public override long Count => days.Count;

    public override string Word(long value) => days[(int)value].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override VariantCase Apply(VariantCase to, long value) => to with { Day = days[(int)value] };
}
