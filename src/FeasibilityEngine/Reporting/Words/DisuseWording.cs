using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Tells which minimal sets give a rung; where none of all does, why: what stronger rung does as well, and at what cost, or what remains
/// though all others give all they can.
/// </summary>
internal sealed class DisuseWording(Vocabulary vocabulary, ConflictTelling sentences, Verdict verdict)
{
    /// <summary>Why nothing is told of conflicts and sets where the verdict is inconsistent.</summary>
    public const string NothingSearched = "Conflicts and concession sets were not searched, because the rules exclude every state.";

    /// <summary>The sentences, with the conflicts that remain below the one that says so.</summary>
    public IEnumerable<Block> Blocks(RungExplanation rung)
    {
        if (verdict == Verdict.Inconsistent)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming(NothingSearched, new VerdictIs(Verdict.Inconsistent)));
            yield break;
        }

        if (rung.Sets.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming($"It is given in {RungWording.Sets(rung.Sets)}.", GivenIn(rung)));
        }
        else if (rung.IsInSomeSet != false)
        {
            yield return ParagraphBlock.Hanging(Said.Framing(rung.IsInSomeSet == true
                ? "It is given in minimal sets, but in none of those that were worked out in full."
                : "It is given in no minimal set that was worked out."));
        }

        if (rung.Instead is not { } instead)
        {
            yield break;
        }

        yield return ParagraphBlock.Hanging(
            Said.Join(" ", Said.Framing("Among all concessions in the scenario, within reach or not, it is in no minimal set:"), WhyNot(rung, instead)));
        if (rung.Remaining.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Said.Framing(rung.Remaining.Count == 1 ? "Then this would remain:" : "Then each of these would remain:"));
        }

        foreach (var conflict in rung.Remaining)
        {
            yield return Remaining(conflict, sentences);
        }
    }

    /// <summary>A conflict that remains though others give all they can, with how it comes about.</summary>
    public static ItemBlock Remaining(Conflict conflict, ConflictTelling sentences) => ItemBlock.SetIn(
        Said.Claiming(
            $"{Text.List([.. conflict.Positions.Select(Standings.Short)])} ({new Mention(conflict.Id)})", new MinimalConflict(conflict.Positions, WithinReach: false)),
        hangs: true,
        under: [.. sentences.Tell(conflict, withinReach: false).Select(ParagraphBlock.Hanging)]);

    // Sets within reach have names of their own.
    private static IEnumerable<Claim> GivenIn(RungExplanation rung) =>
        rung.IsInSomeSet == false ? [new PartOfSets([rung.Rung], [rung.Rung.Id], WithinReach: true)]
        : rung.IsInSomeSet == true ? [new PartOfSets([rung.Rung], [rung.Rung.Id], WithinReach: false)]
        : [];

    private Said WhyNot(RungExplanation rung, ValueList<CountedStanding> instead) =>
        instead.Count == 0 ? Said.Claiming("no concession opens the path.", new VerdictIs(Verdict.Closed))
        : rung.DoesAsWell is { } stronger ? AsWell(rung, stronger)
        : Said.Claiming(
            $"it is not enough, even if everyone else gave all they can. Every set goes further, to {Text.List([.. instead.Select(Named)], "or")}.",
            [
                new NotEnough(rung.Rung),
                .. instead.Select(other => new PartOfSets([other.Rung], [other.Rung.Id], WithinReach: false)),
                .. instead.Select(other => new Concedes(other.Rung, other.Cost)),
            ]);

    private Said AsWell(RungExplanation rung, CountedStanding stronger)
    {
        var asWell = new DoesAsWell(rung.Rung, stronger.Rung);
        if (stronger.Rung.Rung == 0)
        {
            return Said.Claiming(
                $"whatever opens with it opens {(rung.Rung.IsAct ? "without it" : "with what is stated")} too, at no cost, and with nobody else giving more.", asWell);
        }

        var (less, cost) = (Vocabulary.Number(stronger.Cost), Vocabulary.Number(rung.Cost));
        var costs = stronger.Cost < rung.Cost ? $"costs less ({less} instead of {cost})"
            : stronger.Cost == rung.Cost ? $"costs as much ({less})"
            : $"is stronger, though it costs more ({less} instead of {cost})";
        var reach = stronger.IsWithinReach ? Said.Nothing : Said.Claiming($"That one is not within reach {vocabulary.OnTheDay}.", new WithinReach(stronger.Rung, false));
        return Said.Join(
            " ",
            Said.Claiming(
                $"whatever opens with it opens with {Standings.Id(stronger.Rung)} too, which {costs}, and with nobody else giving more.",
                asWell,
                new Concedes(stronger.Rung, stronger.Cost),
                new Concedes(rung.Rung, rung.Cost)),
            reach);
    }

    private static string Named(CountedStanding other) => $"{Standings.Id(other.Rung)} (cost {Vocabulary.Number(other.Cost)})";
}
