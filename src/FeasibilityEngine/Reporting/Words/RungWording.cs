using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells a rung: what it accepts, what it costs, whether it is within reach, and what would bring it there.</summary>
internal sealed class RungWording(
    Vocabulary vocabulary, Phrasing phrasing, Standings standings, FactChains chains, TurnWording turns, DisuseWording disuse)
{
    private const int MostNamed = 8;

    private readonly ReachReasons _reasons = new(phrasing, chains);

    /// <summary>The rung in one line, as an item among those of its position.</summary>
    public ItemBlock Item(RungExplanation rung) => ItemBlock.Bullet(Said.Claiming(
        $"{standings.Giving(rung.Rung)} ({rung.Rung.RungId}, cost {Vocabulary.Number(rung.Cost)}, {(rung.Awaits is null ? "within reach" : "not within reach")})",
        new Concedes(rung.Rung, rung.Cost),
        new WithinReach(rung.Rung, rung.Awaits is null)));

    /// <summary>The rung in full.</summary>
    public IEnumerable<Block> Blocks(RungExplanation rung)
    {
        if (!rung.Counts)
        {
            yield return ParagraphBlock.Hanging(
                Said.Claiming($"{rung.Rung.Id} does not count {vocabulary.OnTheDay}; `explain {rung.Rung.Id}` says why.", new DoesNotCount(rung.Rung.Id)));
            yield break;
        }

        if (rung.Rung.Rung == 0)
        {
            // A stronger form than the one that is stated is not where the party stands.
            var (told, stated) = (standings.Tell(rung.Rung), Stated(rung));
            if (stated != rung.Rung.RungId)
            {
                yield return ParagraphBlock.Hanging(Said.Claiming(told.Words, told.Claims.OfType<AsksFor>()));
                yield return ParagraphBlock.Hanging(Said.Claiming(
                    $"This is a stronger form than the one that is stated {vocabulary.OnTheDay}, {stated}, and would do too; there is nothing to concede.",
                    new StandsAt(rung.Rung with { RungId = stated })));
                yield break;
            }

            yield return ParagraphBlock.Hanging(told);
            yield return ParagraphBlock.Hanging(Said.Framing($"This is what is stated {vocabulary.OnTheDay}, so there is nothing to concede."));
            yield break;
        }

        yield return ParagraphBlock.Hanging(Said.Claiming($"{standings.Giving(rung.Rung)}{Citation.Of(Sources(rung))}.", new StandsAt(rung.Rung)));
        if (!rung.Rung.IsAct)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming(
                rung.Accepts is Constant { Value: true }
                    ? "Standing here, the party asks for nothing more on this position."
                    : $"Standing here, the party accepts that {phrasing.Claim(rung.Accepts!)}, or what a stronger rung asks for.",
                new AsksFor(rung.Rung, rung.Accepts!)));
        }

        yield return ParagraphBlock.Hanging(Said.Claiming($"Cost: {Vocabulary.Number(rung.Cost)}.", new Concedes(rung.Rung, rung.Cost)));
        if (rung.Awaits is { } awaits)
        {
            yield return ParagraphBlock.Hanging(
                Said.Claiming($"It is not within reach {vocabulary.OnTheDay}:", new WithinReach(rung.Rung, false), SetClaims.Awaits(awaits)));
            foreach (var sentence in _reasons.Tell(awaits))
            {
                yield return ItemBlock.SetIn(sentence);
            }

            var then = new InReach(rung.Rung.Id, rung.Rung.RungId, true, OrStated: true);
            foreach (var block in turns.Blocks(rung.Turns, "It would be within reach", "would bring it within reach", then, awaits.TabledOn))
            {
                yield return block;
            }
        }
        else
        {
            yield return ParagraphBlock.Hanging(Said.Claiming($"It is within reach {vocabulary.OnTheDay}.", new WithinReach(rung.Rung, true)));
        }

        foreach (var block in disuse.Blocks(rung))
        {
            yield return block;
        }
    }

    /// <summary>Sets or conflicts in a row, the later ones of many counted: "set-1, set-2 and reach-1".</summary>
    public static Prose Sets(IReadOnlyList<string> ids)
    {
        List<Prose> names = [.. ids.Take(ids.Count <= MostNamed ? MostNamed : MostNamed - 1).Select(id => (Prose)new Mention(id))];
        return Prose.List(names.Count == ids.Count ? names : [.. names, $"{Vocabulary.Number((decimal)(ids.Count - names.Count))} more"]);
    }

    private string Stated(RungExplanation rung) => rung.Rung.IsAct ? rung.Rung.RungId
        : vocabulary.Position(rung.Rung.Id)?.Stated.Where(statement => vocabulary.AsOf >= statement.On).OrderBy(statement => statement.On).LastOrDefault()?.Rung ?? Rung.Requires;

    private ValueList<string> Sources(RungExplanation rung) => rung.Rung.IsAct
        ? vocabulary.Act(Standings.ReferenceOf(rung.Rung.Id).Name)?.Sources ?? []
        : vocabulary.Position(rung.Rung.Id)?.Rungs.FirstOrDefault(r => r.Id == rung.Rung.RungId)?.Sources ?? [];
}
