using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is claimed of one day of a timeline and of the day before it, whatever the day of the report.</summary>
/// <param name="day">The day; null where nothing in the scenario is dated.</param>
internal sealed class DayClaims(DateOnly? day)
{
    /// <summary>That it is so on the day.</summary>
    public Claim Today(Claim claim) => new OnDay(day, claim);

    /// <summary>That it was so the day before; nothing for the first day of the calendar, before which there is none.</summary>
    public IEnumerable<Claim> TheDayBefore(Claim claim) => day is { } on && on > DateOnly.MinValue ? [new OnDay(on.AddDays(-1), claim)] : [];

    /// <summary>The same words, said of the day.</summary>
    public Said Today(Said said) => Said.Claiming(said.Words, said.Claims.Select(Today));
}
