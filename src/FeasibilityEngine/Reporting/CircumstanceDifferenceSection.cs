using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>Facts, positions, reach and costs that differ, one line for what differs in the same way.</summary>
internal sealed class CircumstanceDifferenceSection(Page page, Comparison comparison, Sides sides)
{
    private readonly Vocabulary _first = new(comparison.First);
    private readonly Vocabulary _second = new(comparison.Second);

    public void Write()
    {
        if (comparison.Facts.Count == 0 && comparison.Ladders.Count == 0 && comparison.Costs.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("What is different"), '-');
        Facts($"Hold only {sides.InFirst}", change => change.First == true);
        Facts($"Hold only {sides.InSecond}", change => change.Second == true);
        Facts($"Depend on what is agreed only {sides.InFirst}", change => change is { First: null, Second: false });
        Facts($"Depend on what is agreed only {sides.InSecond}", change => change is { First: false, Second: null });
        Ladders($"Count only {sides.InFirst}", LadderDifferenceKind.Vanished, _first);
        Ladders($"Count only {sides.InSecond}", LadderDifferenceKind.Appeared, _second);
        foreach (var change in Of(LadderDifferenceKind.Restated))
        {
            Item($"{_second.PartyName(change.Party)}: {change.Id} stands at {change.First} {sides.InFirst} and at {change.Second} {sides.InSecond}");
        }

        Ladders($"Fallbacks only {sides.InFirst}", LadderDifferenceKind.RungVanished, _first);
        Ladders($"Fallbacks only {sides.InSecond}", LadderDifferenceKind.RungAppeared, _second);
        Ladders("Accepting something else", LadderDifferenceKind.Redefined, _second);
        Ladders($"Within reach only {sides.InFirst}", LadderDifferenceKind.LeftReach, _second);
        Ladders($"Within reach only {sides.InSecond}", LadderDifferenceKind.CameWithinReach, _second);
        foreach (var (of, first, second) in comparison.Costs)
        {
            Item($"{_second.PartyName(of.Party)}: {Standings.Id(of)} costs {Vocabulary.Number(first)} {sides.InFirst} and {Vocabulary.Number(second)} {sides.InSecond}");
        }
    }

    private void Facts(string heading, Func<FactDifference, bool> counts)
    {
        var facts = comparison.Facts.Where(counts).Select(change => change.Id).ToList();
        if (facts.Count > 0)
        {
            Item($"{heading}: {string.Join(", ", facts)}");
        }
    }

    // "Count only …: Russia: a and b; Ukraine: c"
    private void Ladders(string heading, LadderDifferenceKind kind, Vocabulary vocabulary)
    {
        var parties = Of(kind)
            .GroupBy(change => change.Party)
            .Select(party => $"{vocabulary.PartyName(party.Key)}: {Text.List([.. party.Select(change => Named(change, kind))])}")
            .ToList();
        if (parties.Count > 0)
        {
            Item($"{heading}: {string.Join("; ", parties)}");
        }
    }

    private static string Named(LadderDifference change, LadderDifferenceKind kind) =>
        change.IsAct || kind is LadderDifferenceKind.Appeared or LadderDifferenceKind.Vanished ? change.Id : $"{change.Id} → {change.Second ?? change.First}";

    private IEnumerable<LadderDifference> Of(LadderDifferenceKind kind) => comparison.Ladders.Where(change => change.Kind == kind);

    private void Item(string words) => page.Paragraph(Said.Unheld($"- {words}."), 0, 2);
}
