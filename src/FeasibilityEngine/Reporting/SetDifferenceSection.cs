using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>Concession sets that the one analysis has and the other has not, cost something else, or came within reach.</summary>
internal sealed class SetDifferenceSection(Page page, Comparison comparison, Sides sides, ReportOptions options)
{
    public void Write()
    {
        Write("Concession sets", "Minimal concession sets", comparison.ConcessionSets, comparison.First.Counts.ConcessionSets, comparison.Second.Counts.ConcessionSets);
        Write("Within reach", "Minimal sets within reach", comparison.WithinReach, comparison.First.Counts.WithinReach, comparison.Second.Counts.WithinReach);
    }

    private void Write(string heading, string noun, SetComparison sets, Count first, Count second)
    {
        if (!sets.HasDifferences && first.Found == second.Found)
        {
            return;
        }

        page.Heading(Said.Unheld(heading), '-');
        page.Paragraph(Said.Unheld($"{noun}: {Vocabulary.Number(first.Found)} {sides.InFirst}, {Vocabulary.Number(second.Found)} {sides.InSecond}."
            + (sets.IsComplete ? "" : " Not all of them were listed, so only what is certain is told; `--top N` lists more.")));
        List($"Only {sides.InSecond}:", sets.Appeared, Described);
        List($"Only {sides.InFirst}:", sets.Vanished, Described);
        var dearer = sets.Changed.Where(change => change.Dearer != 0).ToList();
        List($"At another cost {sides.InSecond}:", dearer, change =>
            $"{Vocabulary.Number(change.Second.TotalCost)} ({(change.Dearer < 0 ? "cheaper" : "dearer")}; {Vocabulary.Number(change.First.TotalCost)} {sides.InFirst}): {Given(change.Second)}");
        List($"Within reach only {sides.InSecond}:", sets.Changed.Where(change => change.CameWithinReach).ToList(), change => Described(change.Second));
        List($"Within reach only {sides.InFirst}:", sets.Changed.Where(change => change.LeftReach).ToList(), change => Described(change.First));
    }

    private void List<T>(string heading, IReadOnlyList<T> items, Func<T, string> words)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(Said.Unheld(heading));
        foreach (var item in items.Take(options.Top))
        {
            page.Paragraph(Said.Unheld("- " + words(item)), 2, 2);
        }

        if (items.Count > options.Top)
        {
            page.Paragraph(Said.Unheld($"… and {Vocabulary.Number((decimal)(items.Count - options.Top))} more; `--top N` shows N of them."), 2);
        }
    }

    private static string Described(ConcessionSet set) => set.Concessions.Count == 0
        ? $"nothing has to be conceded ({set.Id})"
        : $"cost {Vocabulary.Number(set.TotalCost)}: {Given(set)} ({set.Id})";

    private static string Given(ConcessionSet set) => Text.List([.. set.Concessions.Select(concession => Standings.Id(concession.To))]);
}
