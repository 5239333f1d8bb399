using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
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

/// <summary>It is so on that day, whatever the day of the report; null for the day of the report.</summary>
internal sealed record OnDay(DateOnly? Day, Claim Claim) : Claim;

/// <summary>The scenario has it happen on the day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Change">What happens.</param>
internal sealed record HappensOn(DateOnly Day, TimelineChange Change) : Claim;

/// <summary>On every day from the one to the other the verdict is this one.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for ever after.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictLasts(DateOnly From, DateOnly? Until, Verdict Verdict) : Claim;

/// <summary>
/// Had only these of the day's changes happened, the verdict on it would have been this one, and with any of them left out, or several,
/// it would not.
/// </summary>
internal sealed record IsEnough(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Verdict Verdict) : Claim;

/// <summary>Had only these of the day's changes happened, the verdict on it would have been this one, and with any single one of them left out it would not.</summary>
/// <param name="Day">The day.</param>
/// <param name="Happened">Everything that happened on the day.</param>
/// <param name="Changes">What of it is taken as having happened.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record NoneCanBeLeftOut(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Verdict Verdict) : Claim;

/// <summary>It would be so on the day had only these of its changes happened.</summary>
/// <param name="Day">The day.</param>
/// <param name="Happened">Everything that happened on the day.</param>
/// <param name="Changes">What of it is taken as having happened.</param>
/// <param name="Claim">What would be so.</param>
internal sealed record OnlyWith(DateOnly Day, ValueList<TimelineChange> Happened, ValueList<TimelineChange> Changes, Claim Claim) : Claim;

/// <summary>Facts, what counts and where it is stated, what can be given, and the verdict are on the day as on the day before.</summary>
/// <param name="Day">The day.</param>
internal sealed record NothingFollows(DateOnly Day) : Claim;

/// <summary>No event, position, rung, statement or act of the scenario has a date; or none has one up to the last day that is asked about.</summary>
/// <param name="AtAll">Which of both: true for none.</param>
internal sealed record NothingHappens(bool AtAll) : Claim;
