using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The engine agrees with the reference on every drawn scenario about who goes first.</summary>
public class OrderLawTests
{
    private const int Samples = 800;
    private const int SlowerSamples = 300;

    [Fact]
    public void Verdicts_counts_and_circumstances_are_those_of_the_reference() =>
        RandomInquiries.TryOrdered(Samples, inquiry => VerdictLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Conflicts_are_those_of_the_reference_each_with_its_kind_and_a_minimal_group_of_rules() =>
        RandomInquiries.TryOrdered(SlowerSamples, inquiry => ConflictLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Concession_sets_are_those_of_the_reference_and_all_that_is_told_of_them_is_so() =>
        RandomInquiries.TryOrdered(Samples, inquiry => ConcessionSetLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Paths_are_as_short_as_can_be_and_all_that_is_told_of_them_is_so() =>
        RandomInquiries.TryOrdered(Samples, inquiry => PathLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Paths_without_any_order_take_one_step() =>
        RandomInquiries.Try(SlowerSamples, inquiry => PathLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Withdrawing_a_concession_brings_back_the_conflict_that_it_names() =>
        RandomInquiries.TryOrdered(SlowerSamples, inquiry => OtherwiseLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Neither_a_second_run_nor_the_order_of_the_scenario_changes_anything() =>
        RandomInquiries.TryOrdered(SlowerSamples, inquiry => StabilityLaw.CheckOrder(inquiry, Analyse));

    [Fact]
    public void Conceding_never_makes_the_verdict_worse() =>
        RandomInquiries.TryOrdered(SlowerSamples, inquiry => StabilityLaw.CheckMonotone(inquiry, other => Analyse(other).Verdict));

    private static Analysis Analyse(Inquiry inquiry) => ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
}
