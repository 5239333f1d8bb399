using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions;

/// <summary>The verdicts of a scenario over time, asked for once.</summary>
internal sealed class VerdictHistory
{
    private readonly Scenario _scenario;
    private readonly AnalysisOptions _options;
    private readonly Timeline _timeline;

    public VerdictHistory(Scenario scenario, AnalysisOptions options)
    {
        _scenario = scenario;
        _options = options with { AsOf = null };
        _timeline = ScenarioAnalyser.BuildVerdictTimeline(scenario, _options);
    }

    // Only a budget leaves days out; a limit leaves out conflicts of a day that is told.
    private bool IsCutShort => !_timeline.IsComplete && _options.Budget is not null;

    /// <summary>True where the verdict is proven to turn to that one on that day.</summary>
    public bool TurnsTo(Verdict verdict, DateOnly date) =>
        Entry(date) is { VerdictChanged: true, VerdictBefore: not Verdict.Unknown } entry && entry.On == date && entry.Verdict == verdict;

    /// <summary>What is the case on that day, why, and when the verdict turns.</summary>
    public string Instead(DateOnly date)
    {
        if (_timeline.Entries is [{ On: { } begins }, ..] && date < begins)
        {
            return $"nothing in the scenario is dated before {MessageWords.Day(begins)}, so no verdict can turn before.";
        }

        if (Entry(date) is not { } entry || entry.Verdict == Verdict.Unknown || entry is { VerdictChanged: true, VerdictBefore: Verdict.Unknown })
        {
            return $"that is not known: {MessageWords.Stopped(_timeline.Interruptions)} before the verdict {(_timeline.Entries.Count > 0 ? "of that day " : "")}was proven.";
        }

        var turnsToday = entry.On == date && entry.VerdictChanged;
        var verdict = MessageWords.Of(entry.Verdict);
        var first = turnsToday
            ? $"on that day it turns from {MessageWords.Of(entry.VerdictBefore!.Value)} to {verdict}."
            : $"its verdict does not turn on that day: it {(LastTurn(entry)?.On is { } since ? $"has been {verdict} since {MessageWords.Day(since)}" : $"was {verdict} from the first day on which anything is dated")}.";
        var analysis = ScenarioAnalyser.Analyse(_scenario, _options with { AsOf = date });
        return new FailureReasons(analysis)
            .Section("Its verdicts:", Spans())
            .Why()
            .WayOut()
            .At((entry.On == date ? [entry, LastTurn(entry)] : new[] { LastTurn(entry) }).OfType<TimelineEntry>().SelectMany(e => e.Happened).Select(change => change.Id))
            .After(first);
    }

    // The entry that holds on that day; none where the search may not have come so far.
    private TimelineEntry? Entry(DateOnly date)
    {
        var entry = _timeline.Entries.LastOrDefault(e => e.On is not { } day || day <= date);
        return IsCutShort && ReferenceEquals(entry, _timeline.Entries is [.., var last] ? last : null) && entry?.On != date ? null : entry;
    }

    // The day on which the verdict that holds then came about; none where it is that of the beginning.
    private TimelineEntry? LastTurn(TimelineEntry entry) =>
        _timeline.Entries.TakeWhile(e => !ReferenceEquals(e, entry)).Append(entry).LastOrDefault(e => e.VerdictChanged);

    private IEnumerable<string> Spans()
    {
        foreach (var entry in _timeline.Entries.Where(e => e.VerdictBefore is null || e.VerdictChanged))
        {
            yield return entry.On is { } day ? $"from {MessageWords.Day(day)}: {MessageWords.Of(entry.Verdict)}" : $"always: {MessageWords.Of(entry.Verdict)}";
        }

        if (IsCutShort)
        {
            yield return $"then not known: {MessageWords.Stopped(_timeline.Interruptions)}";
        }
    }
}
