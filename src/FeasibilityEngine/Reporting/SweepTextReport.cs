using System.Globalization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>The variants of a sweep, put together, as text: the verdicts and their shares, by date and by what is switched, what blocks, what is conceded, and what it costs.</summary>
internal static class SweepTextReport
{
    private const int MostShown = 20;

    /// <summary>Tells the summary to a page. Tables are not broken.</summary>
    public static void Write(Page page, SweepSummary summary)
    {
        WriteHead(page, summary);
        if (summary.Verdicts.Total > 0)
        {
            WriteVerdicts(page, summary.Verdicts);
            WriteDays(page, summary);
            WriteSwitches(page, summary);
            WriteBlocking(page, summary);
            WriteConceded(page, summary);
            WriteCosts(page, summary);
        }
    }

    private static void WriteHead(Page page, SweepSummary summary)
    {
        var header = summary.Header;
        page.Heading(Said.Framing(header.ScenarioName + ": variants"), '=');
        page.Blank();
        page.Paragraph(Said.Unheld(header.Question == Question.Talks
            ? "Question: can talks begin? Preconditions and red lines count."
            : "Question: is a settlement possible? Demands and red lines count."));
        if (header.AsOf is { } day)
        {
            page.Paragraph(Said.Unheld($"As of: {Vocabulary.Date(day)}."));
        }

        if (header.Assumed.Count > 0)
        {
            page.Paragraph(Said.Unheld($"Assumed in all variants: {Text.List(header.Assumed)}."));
        }

        page.Paragraph(Said.Unheld(header.Vary.Count == 0 ? "Nothing is varied." : $"Varied: {Text.List(header.Vary)}."), 0, 2);
        page.Paragraph(Said.Unheld("Variants: "
            + (summary.Found == header.Total ? SweepWording.Number(summary.Found) : $"{SweepWording.Number(summary.Found)} of {SweepWording.Number(header.Total)}")
            + (header.Samples is null ? ", every combination has one."
                : string.Create(CultureInfo.InvariantCulture, $", drawn with seed {header.Seed} from {Vocabulary.Number(header.Combinations)} combinations."))));
        foreach (var interruption in summary.Interruptions)
        {
            page.Paragraph(Said.Unheld($"The sweep ended before it had looked at all of them: {interruption}."));
        }

        if (summary.Found < header.Total && header.Samples is null)
        {
            page.Paragraph(Said.Unheld("Combinations come in an order, so the shares below need not be those of all of them."));
        }

        if (summary.Incomplete > 0)
        {
            page.Paragraph(Said.Unheld($"A limit cut {SweepWording.Variants(summary.Incomplete)} short. {(summary.Incomplete == 1 ? "It is" : "They are")} not counted below."));
        }

        page.Blank();
    }

    private static void WriteVerdicts(Page page, SweepVerdicts verdicts)
    {
        page.Heading(Said.Unheld("How many open"), '-');
        SweepWording.Columns(page, Rows(verdicts), [false, true, true]);
        page.Paragraph(Said.Unheld($"A path is open, or can be opened with what is within reach, in {SweepWording.Share(verdicts.Open + verdicts.Openable, verdicts.Total)} of the variants. That is a share of the variants that were asked for, not a probability."));
    }

    private static IEnumerable<string[]> Rows(SweepVerdicts verdicts)
    {
        foreach (var (word, number) in SweepWording.Of(verdicts).Where(entry => entry.Number > 0))
        {
            yield return [word, SweepWording.Number(number), SweepWording.Share(number, verdicts.Total)];
        }
    }

    // Days that follow each other and are alike are one row, which can be many.
    private static void WriteDays(Page page, SweepSummary summary)
    {
        if (summary.Days.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("By date"), '-');
        var shown = Shown(summary);
        var rows = new List<string[]> { (string[])["from", "to", "days", .. shown] };
        var shares = summary.Days.Select(day => Shares(day.Verdicts, shown).ToList()).ToList();
        for (var (first, next) = (0, 1); first < shares.Count; first = next)
        {
            for (next = first + 1; next < shares.Count && shares[next].SequenceEqual(shares[first]);)
            {
                next++;
            }

            rows.Add([SweepWording.Day(summary.Days[first].On), SweepWording.Day(summary.Days[next - 1].On), SweepWording.Number(next - first), .. shares[first]]);
        }

        SweepWording.Columns(page, rows, [false, false, true, .. shown.Select(_ => true)]);
        page.Paragraph(Said.Unheld("Days looked at that follow each other and have the same shares stand in one line."));
    }

    private static void WriteSwitches(Page page, SweepSummary summary)
    {
        if (summary.Switches.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("Switched on and off"), '-');
        var shown = Shown(summary);
        var rows = new List<string[]> { (string[])["", "", "variants", .. shown] };
        foreach (var item in summary.Switches)
        {
            rows.Add([Text.Harmless(item.Name), "on", SweepWording.Number(item.On.Total), .. Shares(item.On, shown)]);
            rows.Add(["", "off", SweepWording.Number(item.Off.Total), .. Shares(item.Off, shown)]);
        }

        SweepWording.Columns(page, rows, [false, false, true, .. shown.Select(_ => true)]);
        if (summary.Header.Samples is not null)
        {
            // Two standard deviations of the difference between two halves, where they are greatest.
            var points = Math.Min(100, (int)Math.Ceiling(200 / Math.Sqrt(summary.Verdicts.Total)));
            page.Paragraph(Said.Unheld($"Of {SweepWording.Variants(summary.Verdicts.Total)} drawn at random, on and off can differ by up to about {points} points by chance."));
        }
    }

    private static void WriteBlocking(Page page, SweepSummary summary)
    {
        page.Heading(Said.Unheld("What blocks"), '-');
        if (summary.Blocking.Count == 0)
        {
            page.Paragraph(Said.Unheld("No variant has a conflict."));
            return;
        }

        page.Paragraph(Said.Unheld("In how many variants each position or act is in a minimal conflict:"));
        WriteFrequencies(page, summary, summary.Blocking, summary.Verdicts.Total);
    }

    private static void WriteConceded(Page page, SweepSummary summary)
    {
        if (summary.Conceded.Count == 0)
        {
            return;
        }

        var without = summary.Verdicts.Openable + summary.Verdicts.Remote;
        page.Heading(Said.Unheld("What is conceded"), '-');
        page.Paragraph(Said.Unheld(without == 1
            ? "Which concessions are in the cheapest set of the one variant that is openable or remote:"
            : $"In how many of the {SweepWording.Variants(without)} that are openable or remote each concession is in the cheapest set:"));
        WriteFrequencies(page, summary, summary.Conceded, without);
    }

    private static void WriteFrequencies(Page page, SweepSummary summary, ValueList<SweepFrequency> frequencies, long of)
    {
        var parties = summary.Header.Ladders.ToDictionary(ladder => ladder.Id, ladder => ladder.Party, StringComparer.Ordinal);
        SweepWording.Columns(
            page,
            frequencies.Take(MostShown).Select(frequency => (string[])[Name(frequency.Id), SweepWording.Number(frequency.Variants), SweepWording.Share(frequency.Variants, of)]),
            [false, true, true]);
        if (frequencies.Count > MostShown)
        {
            page.Paragraph(Said.Unheld($"And {frequencies.Count - MostShown} more in fewer variants."));
        }

        string Name(string id) => Text.Harmless(
            (parties.GetValueOrDefault(id.Split('=')[0]) is { Length: > 0 } party ? party + ": " : "") + id.Replace("=", " → ", StringComparison.Ordinal));
    }

    private static void WriteCosts(Page page, SweepSummary summary)
    {
        page.Heading(Said.Unheld("What it costs"), '-');
        if (summary.Costs is null)
        {
            page.Paragraph(Said.Unheld("In no variant does any set of concessions open a path."));
            return;
        }

        var rows = new List<string[]> { (string[])["", "variants", "least", "median", "most"] };
        Add("the cheapest of all sets", summary.Costs);
        Add("the cheapest within reach", summary.CostsWithinReach);
        SweepWording.Columns(page, rows, [false, true, true, true, true]);

        void Add(string what, SweepCosts? costs)
        {
            if (costs is not null)
            {
                rows.Add([what, SweepWording.Number(costs.Variants), Vocabulary.Number(costs.Minimum), Vocabulary.Number(costs.Median), Vocabulary.Number(costs.Maximum)]);
            }
        }
    }

    // The verdicts that some variant has, so that all tables of a report have the same columns.
    private static string[] Shown(SweepSummary summary) => [.. SweepWording.Of(summary.Verdicts).Where(entry => entry.Number > 0).Select(entry => entry.Word)];

    private static IEnumerable<string> Shares(SweepVerdicts verdicts, string[] shown) => SweepWording.Of(verdicts)
        .Where(entry => shown.Contains(entry.Word))
        .Select(entry => SweepWording.Share(entry.Number, verdicts.Total));
}
