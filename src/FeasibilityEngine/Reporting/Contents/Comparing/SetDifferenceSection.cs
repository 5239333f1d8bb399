using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>Concession sets that the one analysis has and the other has not, cost something else, or came within reach.</summary>
internal sealed class SetDifferenceSection(Comparison comparison, ComparedNames sides, ReportOptions options)
{
    public IEnumerable<Block> Blocks() =>
    [
        .. Of("Concession sets", "Minimal concession sets", comparison.ConcessionSets, comparison.First.Counts.ConcessionSets, comparison.Second.Counts.ConcessionSets, withinReach: false),
        .. Of("Within reach", "Minimal sets within reach", comparison.WithinReach, comparison.First.Counts.WithinReach, comparison.Second.Counts.WithinReach, withinReach: true),
    ];

    private IEnumerable<Block> Of(string heading, string noun, SetComparison sets, Count first, Count second, bool withinReach)
    {
        if (!sets.HasDifferences && first.Found == second.Found)
        {
            return [];
        }

        var counts = $"{noun}: {Vocabulary.Number(first.Found)} {sides.InFirst}, {Vocabulary.Number(second.Found)} {sides.InSecond}.";
        var dearer = sets.Changed.Where(change => change.Dearer != 0).ToList();
        return
        [
            new HeadingBlock(2, Said.Framing(heading)),
            new ParagraphBlock(Said.Claiming(
                sets.IsComplete ? counts : (Prose)$"{counts} Not all of them were listed, so only what is certain is told; {new Code("--top N")} lists more.",
                new Elsewhere(OtherAnalysis.First, new NumberOfSets(first.Found, first.IsProven, withinReach)),
                new Elsewhere(OtherAnalysis.Second, new NumberOfSets(second.Found, second.IsProven, withinReach)))),
            .. List($"Only {sides.InSecond}:", sets.Appeared, set => Described(set, Only(set, OtherAnalysis.Second, OtherAnalysis.First, withinReach))),
            .. List($"Only {sides.InFirst}:", sets.Vanished, set => Described(set, Only(set, OtherAnalysis.First, OtherAnalysis.Second, withinReach))),
            .. List($"At another cost {sides.InSecond}:", dearer, change => Said.Claiming(
                $"{Vocabulary.Number(change.Second.TotalCost)} ({(change.Dearer < 0 ? "cheaper" : "dearer")}; {Vocabulary.Number(change.First.TotalCost)} {sides.InFirst}): {Given(change.Second)}",
                [.. Has(change.First, OtherAnalysis.First, withinReach), .. Has(change.Second, OtherAnalysis.Second, withinReach)])),
            .. List($"Within reach only {sides.InSecond}:", sets.Changed.Where(change => change.CameWithinReach).ToList(), change => Described(change.Second, InReach(change, isNow: true))),
            .. List($"Within reach only {sides.InFirst}:", sets.Changed.Where(change => change.LeftReach).ToList(), change => Described(change.First, InReach(change, isNow: false))),
        ];
    }

    private IEnumerable<Block> List<T>(string heading, IReadOnlyList<T> items, Func<T, Said> words)
    {
        if (items.Count == 0)
        {
            yield break;
        }

        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(heading));
        foreach (var item in items.Take(options.Top))
        {
            yield return ItemBlock.Bullet(words(item));
        }

        if (items.Count > options.Top)
        {
            yield return ItemBlock.SetIn(
                Said.Framing($"… and {Vocabulary.Number((decimal)(items.Count - options.Top))} more; {new Code("--top N")} shows N of them."), hangs: false);
        }
    }

    private static Said Described(ConcessionSet set, IEnumerable<Claim> claims) => Said.Claiming(
        set.Concessions.Count == 0
            ? (Prose)$"nothing has to be conceded ({new Mention(set.Id)})"
            : (Prose)$"cost {Vocabulary.Number(set.TotalCost)}: {Given(set)} ({new Mention(set.Id)})",
        claims);

    private static IEnumerable<Claim> Has(ConcessionSet set, OtherAnalysis place, bool withinReach) =>
        new Claim[] { new MinimalSet(set, withinReach), new CostsInTotal(SetClaims.Gives(set), set.TotalCost) }.Select(claim => new Elsewhere(place, claim));

    private static IEnumerable<Claim> Only(ConcessionSet set, OtherAnalysis place, OtherAnalysis other, bool withinReach) =>
        Has(set, place, withinReach).Append(new Elsewhere(other, new IsNoSet(SetClaims.Gives(set), withinReach)));

    private static IEnumerable<Claim> InReach(SetDifference change, bool isNow) =>
    [
        new Elsewhere(OtherAnalysis.First, new CanBeGiven(SetClaims.Gives(change.First), !isNow)),
        new Elsewhere(OtherAnalysis.Second, new CanBeGiven(SetClaims.Gives(change.Second), isNow)),
    ];

    private static string Given(ConcessionSet set) => Text.List([.. set.Concessions.Select(concession => Standings.Id(concession.To))]);
}
