using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>The conflicts of one day of a timeline: which came, which went, which are others than the day before, and which close the path.</summary>
internal sealed class DayConflicts(TimelineEntry entry, TimelineWording wording, ReportOptions options)
{
    private readonly DayClaims _day = new(entry.On);

    /// <summary>Whether the causes tell every conflict that appeared, so that they are not told again.</summary>
    public bool AreAppearedToldAsCauses => AreToldAsCauses(entry.Followed.AppearedConflicts, through => through.AppearedConflicts);

    /// <summary>Whether the causes tell every conflict that vanished.</summary>
    public bool AreVanishedToldAsCauses => AreToldAsCauses(entry.Followed.VanishedConflicts, through => through.VanishedConflicts);

    /// <summary>Those that were none the day before, under a heading for one or for several.</summary>
    public IEnumerable<Block> Appeared(string one, string several)
    {
        var conflicts = entry.Followed.AppearedConflicts;
        return Listed(
            conflicts.Count == 1 ? one : several,
            conflicts,
            conflict => wording.Line(conflict, withReasons: true),
            conflict => [.. IsThere(conflict), .. conflict.Positions.Count > 0 ? _day.TheDayBefore(StatedFit.Of(conflict)) : []]);
    }

    /// <summary>Those that are none any longer.</summary>
    public IEnumerable<Block> Vanished()
    {
        var vanished = entry.Followed.VanishedConflicts;
        if (vanished.Count > 0)
        {
            yield return ItemBlock.SetIn(Said.Claiming(
                $"No longer in conflict: {Few(vanished, withReasons: false)}.",
                vanished.SelectMany(conflict => WasThere(conflict).Append(_day.Today(StatedFit.Of(conflict))))));
        }
    }

    /// <summary>What was in conflict before and still is, though not as it was.</summary>
    public IEnumerable<Block> Remaining() =>
    [
        .. Listed(
            "Still in conflict, but in another way",
            entry.Followed.ChangedConflicts,
            change => wording.Line(change.Second, withReasons: true),
            change => [.. IsThere(change.Second), .. _day.TheDayBefore(StatedExclude.Of(change.First))]),
        .. Listed(
            "Narrowed",
            entry.Followed.NarrowedConflicts,
            narrowed => $"{wording.Line(narrowed.Conflict, withReasons: false)}; now {Standings.ClashByThemselves(narrowed.Smaller, where: null)}",
            narrowed => [.. WasThere(narrowed.Conflict), .. narrowed.Smaller.SelectMany(StatedExclude.Minimally).Select(_day.Today)]),
        .. Listed(
            "In conflict only together with others now",
            entry.Followed.WidenedConflicts,
            widened => $"{wording.Line(widened.Conflict, withReasons: true)}; before, {Standings.ClashedByThemselves(widened.Smaller)}",
            widened => [.. IsThere(widened.Conflict), .. widened.Smaller.SelectMany(smaller => _day.TheDayBefore(StatedExclude.Of(smaller)))]),
    ];

    /// <summary>What is left of the conflicts with every ladder at its last rung; not again where that is the stated one.</summary>
    public IEnumerable<Block> ClosedBy()
    {
        var appeared = entry.Followed.AppearedConflicts.Select(Key).ToHashSet(StringComparer.Ordinal);
        var left = entry.ClosedBy.Where(conflict => entry.Verdict == Verdict.Closed && !appeared.Contains(Key(conflict))).ToList();
        if (left.Count > 0)
        {
            yield return ItemBlock.SetIn(
                Said.Claiming("Even with every concession in the scenario, this stays in conflict:", _day.Today(new VerdictIs(Verdict.Closed))),
                under: [.. left.Take(options.ConflictsInFull).Select(conflict => ItemBlock.Bullet(Said.Claiming(
                    $"{wording.Line(conflict, withReasons: true, at: "at its last fallback")}.",
                    _day.Today(new MinimalConflict(conflict.Positions, WithinReach: false)), _day.Today(new AtLastRungs(conflict.Positions)), _day.Today(Rules(conflict)))))]);
        }
    }

    /// <summary>The first of them in a row, and how many more there are: "a and b, by the rule r; c and d, by the rule s; and two more".</summary>
    public Prose Few(IReadOnlyList<Conflict> conflicts, bool withReasons)
    {
        var few = Prose.Join("; ", conflicts.Take(options.ConflictsInFull).Select(conflict => wording.Line(conflict, withReasons)));
        var more = conflicts.Count - options.ConflictsInFull;
        return more > 0 ? (Prose)$"{few}; and {Text.InWords(more)} more" : few;
    }

    /// <summary>That a conflict was there the day before.</summary>
    public IEnumerable<Claim> WasThere(Conflict conflict) => _day.TheDayBefore(StatedExclude.Of(conflict)).Concat(_day.TheDayBefore(Rules(conflict)));

    /// <summary>By which rules it comes about.</summary>
    public static Through Rules(Conflict conflict) => new(conflict.Positions, conflict.Rules.Select(use => use.Rule).ToValueList(), WithinReach: false);

    private IEnumerable<Claim> IsThere(Conflict conflict) => StatedExclude.Minimally(conflict).Append(Rules(conflict)).Select(_day.Today);

    private bool AreToldAsCauses(ValueList<Conflict> conflicts, Func<Consequences, ValueList<Conflict>> of)
    {
        var told = entry.Causes.SelectMany(cause => of(cause.Through)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return conflicts.All(conflict => told.Contains(Key(conflict)));
    }

    private string Key(Conflict conflict) => wording.Line(conflict, withReasons: false).Plain;

    private IEnumerable<Block> Listed<T>(string heading, ValueList<T> items, Func<T, Prose> words, Func<T, IEnumerable<Claim>> claims)
    {
        if (items.Count > 0)
        {
            var left = items.Count - options.ConflictsInFull;
            yield return ItemBlock.SetIn(
                Said.Framing(heading + ":"),
                under:
                [
                    .. items.Take(options.ConflictsInFull).Select(item => ItemBlock.Bullet(Said.Claiming($"{words(item)}.", claims(item)))),
                    .. left > 0 ? [new ParagraphBlock(Said.Claiming($"… and {Text.InWords(left)} more.", items.Skip(options.ConflictsInFull).SelectMany(claims)))] : Array.Empty<Block>(),
                ]);
        }
    }
}
