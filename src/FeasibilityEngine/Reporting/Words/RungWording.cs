using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells a rung: what it accepts, what it costs, whether it is within reach, and what would bring it there.</summary>
internal sealed class RungWording(
    Vocabulary vocabulary, Phrasing phrasing, Standings standings, FactChains chains, TurnWording turns, Citations citations, DisuseWording disuse)
{
    private readonly ReachReasons _reasons = new(phrasing, chains);

    /// <summary>The rung in one line, as part of its position.</summary>
    public Said Line(RungExplanation rung) => Said.Claiming(
        $"- {standings.Giving(rung.Rung)} ({rung.Rung.RungId}, cost {Vocabulary.Number(rung.Cost)}, "
        + $"{(rung.Awaits is null ? "within reach" : "not within reach")})",
        new Concedes(rung.Rung, rung.Cost),
        new WithinReach(rung.Rung, rung.Awaits is null));

    /// <summary>The rung in full.</summary>
    public IEnumerable<(int Indent, Said Words)> Lines(RungExplanation rung)
    {
        if (!rung.Counts)
        {
            yield return (0, Said.Claiming($"{rung.Rung.Id} does not count {vocabulary.OnTheDay}; `explain {rung.Rung.Id}` says why.", new DoesNotCount(rung.Rung.Id)));
            yield break;
        }

        if (rung.Rung.Rung == 0)
        {
            // A stronger form than the one that is stated is not where the party stands.
            var (told, stated) = (standings.Tell(rung.Rung), Stated(rung));
            if (stated != rung.Rung.RungId)
            {
                yield return (0, Said.Claiming(told.Words, told.Claims.OfType<AsksFor>()));
                yield return (0, Said.Claiming(
                    $"This is a stronger form than the one that is stated {vocabulary.OnTheDay}, {stated}, and would do too; there is nothing to concede.",
                    new StandsAt(rung.Rung with { RungId = stated })));
                yield break;
            }

            yield return (0, told);
            yield return (0, Said.Framing($"This is what is stated {vocabulary.OnTheDay}, so there is nothing to concede."));
            yield break;
        }

        yield return (0, Said.Claiming($"{standings.Giving(rung.Rung)}{citations.Of(Sources(rung))}.", new StandsAt(rung.Rung)));
        if (!rung.Rung.IsAct)
        {
            yield return (0, Said.Claiming(
                rung.Accepts is Constant { Value: true }
                    ? "Standing here, the party asks for nothing more on this position."
                    : $"Standing here, the party accepts that {phrasing.Claim(rung.Accepts!)}, or what a stronger rung asks for.",
                new AsksFor(rung.Rung, rung.Accepts!)));
        }

        yield return (0, Said.Claiming($"Cost: {Vocabulary.Number(rung.Cost)}.", new Concedes(rung.Rung, rung.Cost)));
        if (rung.Awaits is { } awaits)
        {
            yield return (0, Said.Claiming($"It is not within reach {vocabulary.OnTheDay}:", new WithinReach(rung.Rung, false), SetClaims.Awaits(awaits)));
            foreach (var sentence in _reasons.Tell(awaits))
            {
                yield return (2, sentence);
            }

            var then = new InReach(rung.Rung.Id, rung.Rung.RungId, true, OrStated: true);
            foreach (var line in turns.Lines(rung.Turns, "It would be within reach", "would bring it within reach", then, awaits.TabledOn))
            {
                yield return line;
            }
        }
        else
        {
            yield return (0, Said.Claiming($"It is within reach {vocabulary.OnTheDay}.", new WithinReach(rung.Rung, true)));
        }

        foreach (var line in disuse.Lines(rung))
        {
            yield return line;
        }
    }

    /// <summary>Names in a row, the later ones of many counted: "set-1, set-2 and reach-1".</summary>
    public static string Sets(IReadOnlyList<string> ids) => ids.Count <= 8
        ? Text.List(ids)
        : Text.List([.. ids.Take(7), $"{Vocabulary.Number((decimal)(ids.Count - 7))} more"]);

    private string Stated(RungExplanation rung) => rung.Rung.IsAct ? rung.Rung.RungId
        : vocabulary.Position(rung.Rung.Id)?.Stated.Where(statement => vocabulary.AsOf >= statement.On).OrderBy(statement => statement.On).LastOrDefault()?.Rung ?? Rung.Requires;

    private ValueList<string> Sources(RungExplanation rung) => rung.Rung.IsAct
        ? vocabulary.Act(rung.Rung.Id.Split('[')[0])?.Sources ?? []
        : vocabulary.Position(rung.Rung.Id)?.Rungs.FirstOrDefault(r => r.Id == rung.Rung.RungId)?.Sources ?? [];
}
