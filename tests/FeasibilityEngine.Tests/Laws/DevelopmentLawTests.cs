using CsCheck;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>What developments would open is what the reference finds by asking every combination.</summary>
public class DevelopmentLawTests
{
    private const int Samples = 300;

    [Fact]
    public void The_minimal_pairs_are_those_of_the_reference() => DevelopedInquiries.Try(Samples, inquiry =>
    {
        var findings = DevelopmentInquiry.Ask(inquiry.Scenario, inquiry.Options, new DevelopmentLimits { SetsPerCombination = 10_000 });
        var plain = new PlainDevelopments(inquiry);

        findings.IsComplete.Should().BeTrue();
        Names(findings.ConcessionSets).Should().BeEquivalentTo(plain.Pairs(withinReach: false));
        Names(findings.WithinReach).Should().BeEquivalentTo(plain.Pairs(withinReach: true));
        findings.Combinations.Select(c => $"{string.Join(' ', c.Developments)}: {c.Verdict}")
            .Should().BeEquivalentTo(plain.Combinations.Select(c => $"{string.Join(' ', c.Developments)}: {c.Analysis.Verdict}"));
    });

    [Fact]
    public void What_is_told_where_few_sets_are_compared_is_part_of_the_whole_answer() => DevelopedInquiries.Try(Samples, inquiry =>
    {
        var whole = DevelopmentInquiry.Ask(inquiry.Scenario, inquiry.Options, new DevelopmentLimits { SetsPerCombination = 10_000 });
        var few = DevelopmentInquiry.Ask(inquiry.Scenario, inquiry.Options with { Top = 1 }, new DevelopmentLimits { SetsPerCombination = 1 });

        Names(few.ConcessionSets).Should().BeSubsetOf(Names(whole.ConcessionSets));
        Names(few.WithinReach).Should().BeSubsetOf(Names(whole.WithinReach));
        (few.IsComplete && (few.ConcessionSets.Count < whole.ConcessionSets.Count || few.WithinReach.Count < whole.WithinReach.Count))
            .Should().BeFalse("an answer that leaves something out says so");
    });

    [Fact]
    public void Neither_a_second_run_nor_the_order_of_the_scenario_changes_anything() => DevelopedInquiries.Try(100, inquiry =>
    {
        var first = DevelopmentInquiry.Ask(inquiry.Scenario, inquiry.Options);
        DevelopmentInquiry.Ask(inquiry.Scenario, inquiry.Options).Should().Be(first);
        var other = DevelopmentInquiry.Ask(PlainReference.Permutation.Of(inquiry.Scenario, seed: 2), inquiry.Options);
        (other with { Before = first.Before }).Should().Be(first);
    });

    // A fixed seed, so that this test says the same every time.
    [Fact]
    public void Developments_that_are_not_monotone_are_drawn_often()
    {
        var pcg = new PCG(5, 5);
        var drawn = Enumerable.Range(0, 400).Select(_ => new PlainDevelopments(new DevelopedInquiries().Generate(pcg, null!, out var _))).ToList();

        drawn.Count(plain => !plain.IsMonotone(withinReach: true)).Should().BeGreaterThan(15);
        drawn.Count(plain => !plain.IsMonotone(withinReach: false)).Should().BeGreaterThan(5);
        drawn.Count(plain => plain.Pairs(withinReach: true).Any(pair => !pair.StartsWith(':'))).Should().BeGreaterThan(20);
    }

    private static IEnumerable<string> Names(ValueList<DevelopmentSet> pairs) =>
        pairs.Select(pair => PlainDevelopments.Name(pair.Developments, ConcessionSetLaw.Name(pair.Set)));
}
