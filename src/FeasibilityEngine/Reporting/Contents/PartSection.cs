using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>How a number of sets comes about: parts that are settled separately, and the choices of each.</summary>
internal static class PartSection
{
    // How much a text tells; tables and JSON have the rest.
    private const int MostParts = 6;
    private const int MostChoices = 3;
    private const int MostFactors = 8;
    private const int MostMembers = 5;
    private const int MostConcessions = 6;

    /// <summary>The parts, where there are several with a choice and more sets than are told one by one: a table, or a list of the first of them.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="count">How many sets there are.</param>
    /// <param name="told">How many of them are told one by one.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="withinReach">True for the sets within reach.</param>
    public static IEnumerable<Block> Of(ValueList<ConcessionPart> parts, Count count, int told, Vocabulary vocabulary, bool withinReach)
    {
        var choosing = parts.Where(part => !part.Count.Found.IsOne).ToList();
        if (choosing.Count < 2 || count.Found <= told)
        {
            return [];
        }

        return
        [
            new ParagraphBlock(Said.Claiming(
                Summary(choosing, count) + Settled(parts),
                [new SetsAreProducts(choosing.Select(part => part.Count.Found).ToValueList(), count.Found, count.IsProven, withinReach), .. Always(parts).Select(part => Part(part, part.Choices[0], withinReach))])),
            IllustratedBlock.Of(() => [Table(choosing, withinReach)], otherwise: [.. Listed(choosing, vocabulary, withinReach)]),
        ];
    }

    private static IEnumerable<Block> Listed(List<ConcessionPart> choosing, Vocabulary vocabulary, bool withinReach)
    {
        foreach (var (index, part) in choosing.Take(MostParts).Index())
        {
            yield return ItemBlock.Bullet(
                Said.Claiming($"{Head(part, index)}{Choices(part, vocabulary)}", part.Choices.Take(MostChoices).SelectMany(choice => Claims(part, choice, withinReach))));
        }

        if (choosing.Count > MostParts)
        {
            yield return ItemBlock.SetIn(
                Said.Framing($"{Text.Capital(Text.InWords(choosing.Count - MostParts))} more {(choosing.Count - MostParts == 1 ? "part" : "parts")} ({new Code("--format json")})."),
                hangs: false);
        }
    }

    /// <summary>"632,586,240 sets: 6 parts that are settled separately, with 240, 16, 9 … choices. …".</summary>
    private static string Summary(List<ConcessionPart> choosing, Count count)
    {
        var factors = choosing.Take(MostFactors).Select(part => Vocabulary.Number(part.Count.Found) + (part.Count.IsProven ? "" : " or more")).ToList();
        var rest = choosing.Count - factors.Count;
        return $"{Vocabulary.Number(count.Found)} sets come about like this: {Text.InWords(choosing.Count)} parts of the scenario are settled separately, with "
            + (rest > 0 ? string.Join(", ", factors) + $" choices and so on ({rest.ToString(CultureInfo.InvariantCulture)} more parts). " : Text.List(factors) + " choices. ")
            + "Any choice in one part goes with any in the others.";
    }

    private static string Settled(ValueList<ConcessionPart> parts)
    {
        var settled = Always(parts)
            .SelectMany(part => part.Choices[0].Concessions).Select(Standings.Id).ToList();
        return settled.Count == 0 ? "" : $" Besides, every set has {Shortened(settled, MostConcessions)}.";
    }

    private static IEnumerable<ConcessionPart> Always(ValueList<ConcessionPart> parts) =>
        parts.Where(part => part.Count is { Found.IsOne: true, IsProven: true } && part.Choices.Count > 0);

    private static IEnumerable<Claim> Claims(ConcessionPart part, ConcessionChoice choice, bool withinReach) =>
    [
        Part(part, choice, withinReach), new CostsInTotal(choice.Concessions, choice.TotalCost), .. choice.CostByParty.Select(cost => new CostsParty(choice.Concessions, cost.Party, cost.Cost)),
    ];

    private static PartOfSets Part(ConcessionPart part, ConcessionChoice choice, bool withinReach) => new(choice.Concessions, part.Members, withinReach);

    private static string Head(ConcessionPart part, int index) =>
        $"part {(index + 1).ToString(CultureInfo.InvariantCulture)} ({Shortened(part.Members, MostMembers)}), {Vocabulary.Number(part.Count.Found)} choices{(part.Count.IsProven ? "" : " found")}";

    private static string Choices(ConcessionPart part, Vocabulary vocabulary)
    {
        var told = part.Choices.Take(MostChoices).Select(choice => Choice(choice, vocabulary)).ToList();
        return (part.Count.Found > told.Count ? ", the cheapest: " : ": ") + string.Join("; ", told) + ".";
    }

    /// <summary>"cost 3 (North 1, South 2): a → x, b → y".</summary>
    public static string Choice(ConcessionChoice choice, Vocabulary vocabulary) => choice.Concessions.Count == 0
        ? "nothing"
        : $"{Shortened([.. choice.Concessions.Select(Standings.Id)], MostConcessions)} (cost {Vocabulary.Number(choice.TotalCost)}{Shares(choice, vocabulary)})";

    private static string Shares(ConcessionChoice choice, Vocabulary vocabulary) =>
        ": " + string.Join(", ", choice.CostByParty.Select(cost => $"{vocabulary.PartyName(cost.Party)} {Vocabulary.Number(cost.Cost)}"));

    private static TableBlock Table(List<ConcessionPart> choosing, bool withinReach) => new(
        "The parts that are settled separately",
        ["Part", "Choices", "Positions and priced acts", "The cheapest choice", "Its cost"],
        new HashSet<int> { 1, 4 },
        [.. choosing.Select((part, index) => (IReadOnlyList<Prose>)
        [
            $"part {(index + 1).ToString(CultureInfo.InvariantCulture)}",
            Vocabulary.Number(part.Count.Found) + (part.Count.IsProven ? "" : " or more"),
            string.Join(", ", part.Members),
            part.Choices is not [var first, ..] ? "–" : first.Concessions.Count == 0 ? "nothing" : string.Join(", ", first.Concessions.Select(Standings.Id)),
            part.Choices is not [var cheapest, ..] ? "–" : Vocabulary.Number(cheapest.TotalCost),
        ])],
        choosing.SelectMany(part => part.Choices.Take(1).SelectMany(choice => Claims(part, choice, withinReach))).ToValueList());

    private static string Shortened(IReadOnlyList<string> names, int most) => names.Count <= most
        ? Text.List(names)
        : $"{string.Join(", ", names.Take(most - 1))} and {Text.InWords(names.Count - most + 1)} more";
}
