using CsCheck;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The laws of sweeps on drawn scenarios: what a variant is depends on its number alone.</summary>
public class SweepLawTests
{
    private const int Samples = 40;

    [Fact]
    public void Shards_put_together_are_the_whole() => Try((inquiry, options) =>
    {
        var whole = Variants(inquiry, options);
        foreach (var shards in new[] { 1, 2, 3, 7 })
        {
            var parts = Enumerable.Range(1, shards).Select(shard => Variants(inquiry, options with { Shard = shard, Shards = shards })).ToList();

            parts.SelectMany(part => part).OrderBy(variant => variant.Index).Should().Equal(whole);
            parts.Select(part => (long)part.Count).Should().Equal(
                Enumerable.Range(1, shards).Select(shard => SweepInquiry.Prepare(inquiry.Scenario, options with { Shard = shard, Shards = shards }, inquiry.Options).Planned));
            Summary(inquiry, options, parts.SelectMany(part => part)).Should().Be(Summary(inquiry, options, whole));
        }
    });

    [Fact]
    public void What_is_left_out_changes_nothing_in_what_is_not() => Try((inquiry, options) =>
    {
        var whole = Variants(inquiry, options);
        var done = whole.Where(variant => variant.Index % 3 != 1).Select(variant => variant.Index).ToHashSet();

        var rest = SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options).Variants(done).ToList();

        rest.Should().Equal(whole.Where(variant => !done.Contains(variant.Index)));
    });

    [Fact]
    public void A_variant_has_the_answer_of_the_scenario_that_its_settings_describe() => Try((inquiry, options) =>
    {
        foreach (var variant in Variants(inquiry, options))
        {
            var analysis = Analysis(VariedInquiry.ByHand(inquiry, variant.Settings));

            variant.Verdict.Should().Be(analysis.Verdict);
            variant.ConflictCount.Should().Be(analysis.Counts.Conflicts.Found);
            variant.ConcessionSetCount.Should().Be(analysis.Counts.ConcessionSets.Found);
            variant.WithinReachCount.Should().Be(analysis.Counts.WithinReach.Found);
            (variant.Cheapest?.Cost).Should().Be(analysis.ConcessionSets.Select(set => (decimal?)set.TotalCost).FirstOrDefault());
            (variant.CheapestWithinReach?.Cost).Should().Be(analysis.WithinReach.Select(set => (decimal?)set.TotalCost).FirstOrDefault());
            variant.Conflicts.Should().Equal(analysis.Conflicts.Select(conflict => conflict.Positions.Select(member => member.Id).ToValueList()));
        }
    });

    [Fact]
    public void Lines_that_are_read_again_say_the_same() => Try((inquiry, options) =>
    {
        var header = SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options).Header;

        SweepLines.ReadHeader(SweepLines.Render(header)).Should().Be(header);
        foreach (var variant in Variants(inquiry, options))
        {
            var line = SweepLines.Render(variant);
            line.Count(c => c == '\n').Should().Be(1);
            SweepLines.ReadVariant(line).Should().Be(variant);
            SweepLines.Render(SweepLines.ReadVariant(line)).Should().Be(line);
        }
    });

    [Fact]
    public void Lines_in_which_anything_was_changed_are_not_read() => Try((inquiry, options) =>
    {
        var header = SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options).Header;
        foreach (var variant in Variants(inquiry, options).Take(2))
        {
            var line = SweepLines.Render(variant).TrimEnd('\n');
            for (var at = 0; at < line.Length; at += 1 + (line.Length / 50))
            {
                var changed = line[..at] + (line[at] == '1' ? '2' : '1') + line[(at + 1)..];
                changed.Invoking(SweepLines.ReadVariant).Should().Throw<FormatException>();
                line.Remove(at, 1).Invoking(SweepLines.ReadVariant).Should().Throw<FormatException>();
            }
        }

        (SweepLines.Render(header).TrimEnd('\n') + " ").Invoking(SweepLines.ReadHeader).Should().Throw<FormatException>();
    });

    [Fact]
    public void A_variant_is_drawn_with_the_seed_that_its_sweep_tells() => Try((inquiry, options) =>
    {
        var sweep = SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options);

        foreach (var variant in Variants(inquiry, options))
        {
            sweep.SeedOf(variant.Index).Should().Be(variant.Seed);
            sweep.SettingsOf(variant.Index).Should().Equal(variant.Settings);
        }
    });

    [Fact]
    public void Other_seeds_and_indices_draw_other_variants_and_each_value_about_as_often()
    {
        var seeds = Enumerable.Range(0, 3).SelectMany(seed => Enumerable.Range(0, 2_000).Select(index => SeededDice.SeedOf((ulong)seed, index))).ToList();
        seeds.Should().OnlyHaveUniqueItems();

        var counts = new long[7];
        foreach (var seed in seeds)
        {
            var dice = new SeededDice(seed);
            counts[dice.Below(7)]++;
        }

        // 6,000 draws of seven: about 857 each, with a standard deviation of 27.
        counts.Should().OnlyContain(count => count > 857 - 135 && count < 857 + 135);
    }

    [Fact]
    public void The_numbers_drawn_are_those_of_every_version()
    {
        var dice = new SeededDice(SeededDice.SeedOf(7, 0));

        Enumerable.Range(0, 8).Select(_ => dice.Below(100)).Should().Equal(Enumerable.Range(0, 8).Select(PublishedSplitMix(SeededDice.SeedOf(7, 0))));
    }

    // The generator as its authors publish it (Steele, Lea and Flood 2014), written down a second time.
    private static Func<int, long> PublishedSplitMix(ulong state) => place =>
    {
        var z = unchecked(state + ((ulong)(place + 1) * 0x9E3779B97F4A7C15UL));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        z ^= z >> 31;
        return (long)(((UInt128)z * 100) >> 64);
    };

    private static void Try(Action<Inquiry, SweepOptions> law) => RandomInquiries.Try(Samples, inquiry =>
    {
        var vary = VariedInquiry.Varied(inquiry);
        if (vary.Count > 0)
        {
            law(inquiry, new SweepOptions { Vary = vary, Samples = 9, Seed = 5 });
            if (SweepInquiry.Prepare(inquiry.Scenario, new SweepOptions { Vary = vary, Samples = 1 }, inquiry.Options).Header.Combinations <= 24)
            {
                law(inquiry, new SweepOptions { Vary = vary });
            }
        }
    });

    private static FeasibilityEngine.Findings.Analysis Analysis(Inquiry variant) => ScenarioAnalyser.Analyse(variant.Scenario, variant.Options);

    private static List<SweepVariant> Variants(Inquiry inquiry, SweepOptions options) =>
        [.. SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options).Variants()];

    private static SweepSummary Summary(Inquiry inquiry, SweepOptions options, IEnumerable<SweepVariant> variants)
    {
        var tally = new SweepTally(SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options).Header);
        foreach (var variant in variants)
        {
            tally.Add(variant);
        }

        return tally.Summary();
    }
}
