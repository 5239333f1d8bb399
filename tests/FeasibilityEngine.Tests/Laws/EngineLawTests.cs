using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The engine agrees with the reference on every drawn scenario.</summary>
public class EngineLawTests
{
    private const int Samples = 3000;
    private const int SlowerSamples = 1000;

    [Fact]
    public void Verdicts_counts_and_circumstances_are_those_of_the_reference() =>
        RandomInquiries.Try(Samples, inquiry => VerdictLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Conflicts_are_those_of_the_reference_each_with_a_minimal_group_of_rules() =>
        RandomInquiries.Try(Samples, inquiry => ConflictLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Concession_sets_are_those_of_the_reference_and_all_that_is_told_of_them_is_so() =>
        RandomInquiries.Try(Samples, inquiry => ConcessionSetLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Withdrawing_a_concession_brings_back_the_conflict_that_it_names() =>
        RandomInquiries.Try(SlowerSamples, inquiry => OtherwiseLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Neither_a_second_run_nor_the_order_of_the_scenario_changes_anything() =>
        RandomInquiries.Try(SlowerSamples, inquiry => StabilityLaw.CheckOrder(inquiry, Analyse));

    [Fact]
    public void Conceding_never_makes_the_verdict_worse() =>
        RandomInquiries.Try(SlowerSamples, inquiry => StabilityLaw.CheckMonotone(inquiry, other => Analyse(other).Verdict));

    [Fact]
    public void Whether_diagrams_are_used_or_outgrow_their_limit_or_the_solver_finds_everything_changes_nothing() =>
        RandomInquiries.Try(SlowerSamples, inquiry =>
        {
            var analysis = Analyse(inquiry);
            foreach (var limit in new[] { 0, 30 })
            {
                ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { DiagramLimit = limit }).Should().Be(analysis);
            }
        });

    private static Analysis Analyse(Inquiry inquiry) => ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
}
