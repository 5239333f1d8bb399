using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting;

/// <summary>What the answer depends on: positions in several conflicts, and the costs that are closest to making another set the cheapest.</summary>
internal static class SensitivitySection
{
    private const int MostPositions = 4;
    private const int MostCosts = 5;

    public static void Write(Page page, Analysis analysis)
    {
        var conflicts = Conflicts(analysis);
        var bounds = analysis.Sensitivity.Costs
            .Where(range => range.To is not null || range.From > 0)
            .OrderBy(Slack)
            .ToList();
        if (conflicts.Length == 0 && bounds.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("What this depends on"), '-');
        if (conflicts.Length > 0)
        {
            page.Paragraph(Said.Unheld(conflicts));
        }

        if (bounds.Count > 0 && analysis.ConcessionSets.Count > 0)
        {
            page.Paragraph(Said.Unheld($"No set costs less than {analysis.ConcessionSets[0].Id}. That stays so if any one of these costs moves as far as this, and the others "
                + "stay as they are:"));
            foreach (var range in bounds.Take(MostCosts))
            {
                page.Paragraph(Said.Unheld("- " + Bound(range)), 2, 2);
            }

            if (bounds.Count > MostCosts)
            {
                page.Paragraph(Said.Unheld($"{Text.Capital(Text.InWords(bounds.Count - MostCosts))} other {(bounds.Count - MostCosts == 1 ? "cost" : "costs")} can move further (`--format json`)."), 2);
            }
        }
    }

    private static decimal Slack(CostRange range) => range.To is { } to ? to - range.Cost : range.Cost - range.From;

    private static string Bound(CostRange range)
    {
        var (direction, bound) = range.To is { } to ? ("up", to) : ("down", range.From);
        var way = bound == range.Cost ? $"not {direction} at all" : $"{direction} to {Vocabulary.Number(bound)}";
        return $"{Standings.Id(range.Of)}: {way} (it costs {Vocabulary.Number(range.Cost)})";
    }

    private static string Conflicts(Analysis analysis)
    {
        var several = analysis.Sensitivity.Conflicts.Where(share => share.Conflicts > 1).ToList();
        if (several.Count == 0)
        {
            return "";
        }

        var found = analysis.Counts.Conflicts;
        var named = several.Take(MostPositions)
            .GroupBy(share => share.Conflicts)
            .Select(group => $"{Text.List([.. group.Select(share => Standings.Short(share.Member))])} {(group.Count() > 1 ? "are" : "is")} in {(group.Key < 13 ? Text.InWords((int)group.Key) : Vocabulary.Number(group.Key))}{(group.Count() > 1 ? " each" : "")}")
            .ToList();
        var others = several.Count > MostPositions ? $" {Text.Capital(Text.InWords(several.Count - MostPositions))} more {(several.Count - MostPositions == 1 ? "is" : "are")} in more than one." : "";
        return $"Of the {Vocabulary.Number(found.Found)} minimal conflicts{(found.Exact ? "" : " that were found")}, {string.Join("; ", named)}.{others}";
    }
}
