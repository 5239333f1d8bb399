using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Supposing concessions says what a scenario that states them says.</summary>
public class SupposingLawTests
{
    private const int Samples = 400;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Conceding_rungs_equals_a_scenario_that_states_them(int first) => RandomInquiries.Try(Samples, inquiry =>
    {
        var conceded = Supposing.Some(inquiry, Analyse(inquiry), first);
        var supposed = ScenarioAnalyser.Analyse(Supposing.InReach(inquiry, conceded), inquiry.Options with { Suppose = conceded });
        var stated = ScenarioAnalyser.Analyse(Supposing.Stated(inquiry, conceded), inquiry.Options);
        supposed.Supposed.Should().BeEquivalentTo(conceded);
        supposed.VerdictWithinReach.Should().Be(conceded.Count == 0 ? null : supposed.Verdict, "all that is supposed can be given");
        (supposed with { Scenario = stated.Scenario, Supposed = [], VerdictWithinReach = null, SupposedCost = null }).Should().Be(stated);
    });

    [Fact]
    public void Conceding_a_whole_set_opens_the_path() => RandomInquiries.Try(Samples, inquiry =>
    {
        var before = Analyse(inquiry);
        foreach (var set in before.ConcessionSets.Take(3).Concat(before.WithinReach.Take(3)))
        {
            var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Assume = [], Suppose = Given(set.Concessions) });

            // The options of the inquiry may assume developments, with which the set was found.
            var after = Analyse(inquiry, Given(set.Concessions));
            after.Verdict.Should().Be(Verdict.Open, "{0} was found to open the path", set.Id);
            after.Conflicts.Should().BeEmpty();
            whatIf.Before.Supposed.Should().BeEmpty();
        }
    });

    [Fact]
    public void What_is_left_of_a_set_completes_the_rest_at_no_greater_cost() => RandomInquiries.Try(Samples, inquiry =>
    {
        var before = Analyse(inquiry);
        if (before.Verdict is Verdict.Inconsistent || before.ConcessionSets is not [{ Concessions.Count: > 1 } set, ..])
        {
            return;
        }

        var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = Given(set.Concessions.Skip(1)) });

        whatIf.SupposedCost.Should().Be(set.Concessions.Skip(1).Sum(concession => concession.Cost));
        whatIf.Completions[0].TotalCost.Should().Be(set.TotalCost, "the set is a cheapest one, and the supposed concessions are some of its own");
        whatIf.Completions[0].CostByParty.Sum(cost => cost.Cost).Should().Be(set.TotalCost);
        whatIf.Supposed.Should().OnlyContain(given => given.To!.Rung > 0 && given.Awaits == set.Concessions.Single(c => c.To.Id == given.Supposition.Id).Awaits);
    });

    [Fact]
    public void A_concession_that_does_not_help_can_be_left_out() => RandomInquiries.Try(Samples / 2, inquiry =>
    {
        var conceded = Supposing.Some(inquiry, Analyse(inquiry), 0);
        var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
        foreach (var idle in whatIf.Supposed.Where(given => given.Helps == false))
        {
            var without = Analyse(inquiry, conceded.Where(given => given != idle.Supposition).ToValueList());
            without.Verdict.Should().Be(whatIf.After.Verdict);
            without.ConcessionSets.Select(set => set.TotalCost).Take(1).Should().Equal(whatIf.After.ConcessionSets.Select(set => set.TotalCost).Take(1));
            without.WithinReach.Select(set => set.TotalCost).Take(1).Should().Equal(whatIf.After.WithinReach.Select(set => set.TotalCost).Take(1));
        }
    });

    private static Analysis Analyse(Inquiry inquiry, ValueList<Supposition>? conceded = null) =>
        ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { Suppose = conceded ?? [] });

    private static ValueList<Supposition> Given(IEnumerable<Concession> concessions) =>
        [.. concessions.Select(concession => new Supposition(concession.To.Id, concession.To.RungId))];
}
