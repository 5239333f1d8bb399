using System.Globalization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>The variants of a sweep, put together: the verdicts and their shares, by date and by what is switched, what blocks, what is conceded, and what it costs.</summary>
internal static class SweepContents
{
    private const int MostShown = 20;

    /// <summary>What is told of the summary, for any format. Tables are not broken; of what blocks and of what is conceded the most frequent are told.</summary>
    public static IEnumerable<Block> Of(SweepSummary summary, int mostShown = MostShown) => summary.Verdicts.Total == 0
        ? Head(summary)
        :
        [
            .. Head(summary),
            .. Verdicts(summary.Verdicts),
            .. Days(summary),
            .. Switches(summary),
            .. Blocking(summary, mostShown),
            .. Conceded(summary, mostShown),
            .. Costs(summary),
        ];

    private static IEnumerable<Block> Head(SweepSummary summary)
    {
        var header = summary.Header;
        yield return new HeadingBlock(1, Said.Framing(header.ScenarioName + ": variants"));
        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(VerdictSection.Asked(header.Question)));
        if (header.AsOf is { } day)
        {
            yield return new ParagraphBlock(Said.Framing($"As of: {Vocabulary.Date(day)}."));
        }

        if (header.Assumed.Count > 0)
        {
            yield return new ParagraphBlock(Said.Claiming($"Assumed in all variants: {Text.List(header.Assumed)}.", SweepClaims.InAll(summary.Verdicts, new AreAssumed(header.Assumed))));
        }

        yield return ParagraphBlock.Hanging(Said.Framing(header.Vary.Count == 0 ? "Nothing is varied." : $"Varied: {Text.List(header.Vary)}."));
        yield return new ParagraphBlock(Said.Claiming(
            "Variants: "
                + (summary.Found == header.Total ? SweepWording.Number(summary.Found) : $"{SweepWording.Number(summary.Found)} of {SweepWording.Number(header.Total)}")
                + (header.Samples is null ? ", every combination has one."
                    : string.Create(CultureInfo.InvariantCulture, $", drawn with seed {header.Seed} from {Vocabulary.Number(header.Combinations)} combinations.")),
            new VariantsLookedAt(summary.Found, summary.Incomplete),
            new NumberOfCombinations(header.Samples is null ? header.Total : header.Combinations)));
        foreach (var cut in summary.Interruptions)
        {
            yield return new ParagraphBlock(Said.Framing($"The sweep ended before it had looked at all of them: {InterruptionWording.Of(cut)}."));
        }

        if (summary.Found < header.Total && header.Samples is null)
        {
            yield return new ParagraphBlock(Said.Framing("Combinations come in an order, so the shares below need not be those of all of them."));
        }

        if (summary.Incomplete > 0)
        {
            yield return new ParagraphBlock(Said.Claiming(
                $"A limit cut {SweepWording.Variants(summary.Incomplete)} short. {(summary.Incomplete == 1 ? "It is" : "They are")} not counted below.",
                new VariantsLookedAt(summary.Found, summary.Incomplete)));
        }

        yield return new PauseBlock();
    }

    private static IEnumerable<Block> Verdicts(SweepVerdicts verdicts)
    {
        yield return new HeadingBlock(2, Said.Framing("How many open"));
        yield return SweepWording.Columns(Rows(verdicts), [false, true, true]);
        yield return new ParagraphBlock(Said.Claiming(
            $"A path is open, or can be opened with what is within reach, in {SweepWording.Share(verdicts.Open + verdicts.Openable, verdicts.Total)} of the variants. That is a share of the variants that were asked for, not a probability.",
            SweepClaims.In(verdicts, new VerdictIsAmong(SweepClaims.Opening), verdicts.Open + verdicts.Openable)));
    }

    private static IEnumerable<(string[] Cells, IEnumerable<Claim> Claims)> Rows(SweepVerdicts verdicts) =>
        SweepWording.Of(verdicts).Where(entry => entry.Number > 0).Select(entry => (
            (string[])[entry.Word, SweepWording.Number(entry.Number), SweepWording.Share(entry.Number, verdicts.Total)],
            SweepClaims.Verdicts(verdicts)));

    // Days that follow each other and are alike are one row, which can be many.
    private static IEnumerable<Block> Days(SweepSummary summary)
    {
        if (summary.Days.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("By date"));
        var shown = Shown(summary);
        var rows = new List<(string[] Cells, IEnumerable<Claim> Claims)> { (["from", "to", "days", .. shown], []) };
        var shares = summary.Days.Select(day => Shares(day.Verdicts, shown).ToList()).ToList();
        for (var (first, next) = (0, 1); first < shares.Count; first = next)
        {
            for (next = first + 1; next < shares.Count && shares[next].SequenceEqual(shares[first]);)
            {
                next++;
            }

            rows.Add((
                [SweepWording.Day(summary.Days[first].On), SweepWording.Day(summary.Days[next - 1].On), SweepWording.Number(next - first), .. shares[first]],
                summary.Days.Skip(first).Take(next - first).SelectMany(day => SweepClaims.Verdicts(day.Verdicts, SweepVariant.Date, SweepWording.Day(day.On)))));
        }

        yield return SweepWording.Columns(rows, [false, false, true, .. shown.Select(_ => true)]);
        yield return new ParagraphBlock(Said.Framing("Days looked at that follow each other and have the same shares stand in one line."));
    }

    private static IEnumerable<Block> Switches(SweepSummary summary)
    {
        if (summary.Switches.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("Switched on and off"));
        var shown = Shown(summary);
        var rows = new List<(string[] Cells, IEnumerable<Claim> Claims)> { (["", "", "variants", .. shown], []) };
        foreach (var item in summary.Switches)
        {
            rows.Add((
                [Text.Harmless(item.Name), "on", SweepWording.Number(item.On.Total), .. Shares(item.On, shown)],
                SweepClaims.Verdicts(item.On, item.Name, SweepVariant.On)));
            rows.Add((["", "off", SweepWording.Number(item.Off.Total), .. Shares(item.Off, shown)], SweepClaims.Verdicts(item.Off, item.Name, SweepVariant.Off)));
        }

        yield return SweepWording.Columns(rows, [false, false, true, .. shown.Select(_ => true)]);
        if (summary.Header.Samples is not null)
        {
            // Two standard deviations of the difference between two halves, where they are greatest.
            var points = Math.Min(100, (int)Math.Ceiling(200 / Math.Sqrt(summary.Verdicts.Total)));
            yield return new ParagraphBlock(Said.Claiming(
                $"Of {SweepWording.Variants(summary.Verdicts.Total)} drawn at random, on and off can differ by up to about {points} points by chance.",
                new DifferByChance(summary.Verdicts.Total, points)));
        }
    }

    private static IEnumerable<Block> Blocking(SweepSummary summary, int mostShown)
    {
        yield return new HeadingBlock(2, Said.Framing("What blocks"));
        if (summary.Blocking.Count == 0)
        {
            yield return new ParagraphBlock(Said.Claiming("No variant has a conflict.", SweepClaims.InAll(summary.Verdicts, new NumberOfConflicts(0, All: true))));
            yield break;
        }

        var others = Others(summary.Blocking, conceded: false, mostShown);
        yield return new ParagraphBlock(Said.Claiming("In how many variants each position or act is in a minimal conflict:", others));
        var blocking = Frequencies(
            summary, summary.Blocking, summary.Verdicts.Total, others,
            frequency => SweepClaims.In(summary.Verdicts, new InSomeConflict(frequency.Id), frequency.Variants));
        foreach (var block in blocking)
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Conceded(SweepSummary summary, int mostShown)
    {
        if (summary.Conceded.Count == 0)
        {
            yield break;
        }

        var without = summary.Verdicts.Openable + summary.Verdicts.Remote;
        yield return new HeadingBlock(2, Said.Framing("What is conceded"));
        var others = Others(summary.Conceded, conceded: true, mostShown);
        yield return new ParagraphBlock(Said.Claiming(
            (without == 1
                ? "Which concessions are in the cheapest set of the one variant that is openable or remote"
                : $"In how many of the {SweepWording.Variants(without)} that are openable or remote each concession is in the cheapest set")
                + " (of several that cost the same, in the first):",
            others));
        var conceded = Frequencies(
            summary, summary.Conceded, without, others,
            frequency => new ConcededInVariants(SweepClaims.Conceding, without, frequency.Id, frequency.Variants));
        foreach (var block in conceded)
        {
            yield return block;
        }
    }

    // The most frequent come first, so none of the rest is more frequent than the last that is told.
    private static OthersInVariants Others(ValueList<SweepFrequency> frequencies, bool conceded, int mostShown) => new(
        conceded,
        frequencies.Take(mostShown).Select(frequency => frequency.Id).ToValueList(),
        Math.Max(0, frequencies.Count - mostShown),
        frequencies.Take(mostShown).Last().Variants);

    private static IEnumerable<Block> Frequencies(
        SweepSummary summary, ValueList<SweepFrequency> frequencies, long of, OthersInVariants others, Func<SweepFrequency, Claim> claim)
    {
        var parties = summary.Header.Ladders.ToDictionary(ladder => ladder.Id, ladder => ladder.Party, StringComparer.Ordinal);
        yield return SweepWording.Columns(
            frequencies.Take(others.Besides.Count).Select(frequency => (
                (string[])[Name(frequency.Id), SweepWording.Number(frequency.Variants), SweepWording.Share(frequency.Variants, of)],
                (IEnumerable<Claim>)[claim(frequency)])),
            [false, true, true]);
        if (others.Number > 0)
        {
            yield return new ParagraphBlock(Said.Claiming(
                $"And {others.Number} more, {(others.Number == 1 ? "" : "each ")}in no more variants than the last of these.",
                others));
        }

        string Name(string id) => Text.Harmless(
            (parties.GetValueOrDefault(id.Split('=')[0]) is { Length: > 0 } party ? party + ": " : "") + id.Replace("=", " → ", StringComparison.Ordinal));
    }

    private static IEnumerable<Block> Costs(SweepSummary summary)
    {
        yield return new HeadingBlock(2, Said.Framing("What it costs"));
        if (summary.Costs is null)
        {
            yield return new ParagraphBlock(Said.Claiming(
                "In no variant does any set of concessions open a path.",
                SweepClaims.InAll(summary.Verdicts, new NumberOfSets(0, All: true, WithinReach: false))));
            yield break;
        }

        var rows = new List<(string[] Cells, IEnumerable<Claim> Claims)> { (["", "variants", "least", "median", "most"], []) };
        Add("the cheapest minimal set", summary.Costs, withinReach: false);
        Add("the cheapest within reach", summary.CostsWithinReach, withinReach: true);
        yield return SweepWording.Columns(rows, [false, true, true, true, true]);

        void Add(string what, SweepCosts? costs, bool withinReach)
        {
            if (costs is not null)
            {
                rows.Add((
                    [what, SweepWording.Number(costs.Variants), Vocabulary.Number(costs.Minimum), Vocabulary.Number(costs.Median), Vocabulary.Number(costs.Maximum)],
                    [new CostsInVariants(withinReach, costs.Variants, costs.Minimum, costs.Median, costs.Maximum)]));
            }
        }
    }

    // The verdicts that some variant has, so that all tables of a report have the same columns.
    private static string[] Shown(SweepSummary summary) => [.. SweepWording.Of(summary.Verdicts).Where(entry => entry.Number > 0).Select(entry => entry.Word)];

    private static IEnumerable<string> Shares(SweepVerdicts verdicts, string[] shown) => SweepWording.Of(verdicts)
        .Where(entry => shown.Contains(entry.Word))
        .Select(entry => SweepWording.Share(entry.Number, verdicts.Total));
}
