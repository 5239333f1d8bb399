using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What was assumed of times that sources do not give to the day; nothing where there are none.</summary>
internal sealed class LooseTimeItems(Analysis analysis, Vocabulary vocabulary)
{
    public IEnumerable<ItemBlock> Items()
    {
        if (analysis is { LooseTimes.Count: > 0, AsOf: { } day })
        {
            yield return BasisSection.Item(
                Said.Framing($"What is dated to a month or a year counts from its first day. {Vocabulary.Date(day)} lies in {(analysis.LooseTimes.Count == 1 ? "one such time" : "such times")}:"),
                [.. analysis.LooseTimes.Select(loose => ItemBlock.Bullet(OnLastDay(loose)))]);
        }

        if (Undated().ToList() is { Count: > 0 } undated)
        {
            yield return BasisSection.Item(Said.Claiming(
                $"It is not known on what day {(undated.Count == 1 ? "this was put forward, and it counts" : "these were put forward, and they count")} as put forward on every day: {Text.List([.. undated.Select(rung => rung.Name)])}.",
                undated.Select(rung => new IsTabledOnUnknownDay(rung.Id, rung.RungId))));
        }
    }

    private Said OnLastDay(LooseTime loose)
    {
        var what = new IsLoose(loose.Kind, loose.Id, loose.Rung, loose.Time);
        var last = Vocabulary.Date(loose.Time.LastDay);
        return loose.VerdictOnLastDay is not { } verdict ? Said.Claiming($"{Words(loose)}.", what)
            : Said.Claiming(
                $"{Words(loose)}. Had it been on {last}, the verdict would be {(verdict == analysis.Verdict ? "the same" : CourseLetters.Word(verdict))}.",
                what, new IfOnLastDay(what, verdict));
    }

    private Prose Words(LooseTime loose) => loose.Kind switch
    {
        LooseTimeKind.Event => $"{Text.Quoted(Text.Clause(vocabulary.Event(loose.Id)!.Name))} ({loose.Id}), {Vocabulary.On(loose.Time)}",
        LooseTimeKind.PositionTaken => $"The position {loose.Id}, from {Vocabulary.Date(loose.Time)} on",
        LooseTimeKind.PositionDropped => $"The position {loose.Id}, until {Vocabulary.Date(loose.Time)}",
        LooseTimeKind.PositionStated => $"The position {loose.Id}, stated {(loose.Rung == Rung.Requires ? "in its first form" : $"at {loose.Rung}")} from {Vocabulary.Date(loose.Time)} on",
        LooseTimeKind.RungTabled => $"The fallback {loose.Rung} of {loose.Id}, put forward {Vocabulary.On(loose.Time)}",
        _ => $"The act {loose.Id}, put forward {Vocabulary.On(loose.Time)}",
    };

    private IEnumerable<(string Id, string RungId, string Name)> Undated() => analysis.Ladders
        .SelectMany(ladder => ladder.Rungs.Skip(1).Where(rung => Tabled(ladder, rung.Id) == Tabling.DayUnknown)
            .Select(rung => (ladder.Id, rung.Id, ladder.IsAct ? ladder.Id : $"{rung.Id} of {ladder.Id}")));

    private Tabling? Tabled(CountedLadder ladder, string rungId) => ladder.IsAct
        ? vocabulary.Act(Standings.ReferenceOf(ladder.Id).Name)?.Tabling
        : vocabulary.Position(ladder.Id)?.Rungs.FirstOrDefault(rung => rung.Id == rungId)?.Tabling;
}
