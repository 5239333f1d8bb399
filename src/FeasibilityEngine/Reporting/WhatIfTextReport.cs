using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>What supposed concessions and developments would change, as plain text that can be read aloud at a table.</summary>
internal static class WhatIfTextReport
{
    /// <summary>Tells the answer to a page of any format.</summary>
    public static void Write(Page page, WhatIf whatIf, Citations citations, ReportOptions options)
    {
        var vocabulary = new Vocabulary(whatIf.After);
        page.Heading(Said.Framing(whatIf.After.Scenario.Name), '=');
        page.Blank();
        VerdictSection.WriteBasis(page, whatIf.After, vocabulary);
        new SupposedSection(page, whatIf, vocabulary, citations).Write();
        WriteResolved(page, whatIf, vocabulary, citations);
        new ConflictSection(page, whatIf.After, vocabulary, citations, options).Write("What still blocks", Blocking(whatIf));
        new CompletionSection(page, whatIf, vocabulary, citations, options).Write();
        BasisSection.Write(page, whatIf.After, vocabulary);
        SourceSection.Write(page, vocabulary, citations);
    }

    private static void WriteResolved(Page page, WhatIf whatIf, Vocabulary vocabulary, Citations citations)
    {
        if (whatIf.Before.Conflicts.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("What it resolves"), '-');
        if (whatIf.Resolved is not { } resolved)
        {
            page.Paragraph(Said.Unheld(whatIf.After.Counts.Conflicts.Exact
                ? "Which of the conflicts it resolves was not told, because not all of those that are left are listed."
                : "Which of the conflicts it resolves was not told, because the search stopped early."));
            return;
        }

        var count = whatIf.Before.Counts.Conflicts;
        page.Paragraph(
            Said.Unheld((count.Found.IsOne ? "With nothing supposed there is one minimal conflict" : $"With nothing supposed there are {Vocabulary.Number(count.Found)} minimal conflicts")
            + (count.Exact ? "." : ", and maybe more.")
            + (resolved.Count == 0 ? " None of them is resolved."
                : resolved.Count == whatIf.Before.Conflicts.Count ? (resolved.Count == 1 ? " It is resolved:" : " All of them are resolved:")
                : $" {Text.Capital(Text.InWords(resolved.Count))} of them {(resolved.Count == 1 ? "is" : "are")} resolved:")));
        var standings = new Standings(vocabulary, new Phrasing(vocabulary), citations);
        foreach (var conflict in resolved)
        {
            var members = conflict.Positions.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
            var larger = whatIf.Blocking.FirstOrDefault(left => members.IsSubsetOf(left.Positions.Select(member => member.Id)));
            page.Paragraph(Said.Unheld($"- {Text.List([.. conflict.Positions.Select(standings.Name)])} ({ConflictSection.KindInside(conflict.Kind)}"
                + (larger is null ? ")" : $"); with others they still cannot stand together ({larger.Id} below)")), 2, 2);
        }
    }

    private static string Blocking(WhatIf whatIf)
    {
        var count = whatIf.After.Counts.Conflicts;
        var number = count.Found.IsOne ? "one minimal conflict" : $"{Vocabulary.Number(count.Found)} minimal conflicts";
        return (count.Exact
                ? $"There {(count.Found.IsOne ? "is" : "are")} {number} where the parties would then stand."
                : $"{Text.Capital(number)} {(count.Found.IsOne ? "was" : "were")} found where the parties would then stand; the search stopped, so there may be more.")
            + $" {(count.Exact && count.Found.IsOne ? "It" : "Each")} is a group of positions that cannot stand together, while without any one of them the others could.";
    }
}
