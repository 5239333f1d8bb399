using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Sets are chosen as if all of them had been listed and looked at, by diagrams and by the solver alike.</summary>
public class SelectionLawTests
{
    [Fact]
    public void The_choices_of_the_parts_multiply_to_the_count_and_make_exactly_the_listed_sets() => RandomInquiries.Try(300, inquiry =>
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        CheckParts(analysis.ConcessionSetParts, analysis.ConcessionSets, analysis.Counts.ConcessionSets);
        CheckParts(analysis.WithinReachParts, analysis.WithinReach, analysis.Counts.WithinReach);
    });

    [Fact]
    public void Where_not_all_sets_are_found_the_first_is_a_cheapest_one_if_that_is_said() => RandomInquiries.TryUntilInPoint(150, inquiry =>
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { DiagramLimit = 0, ConcessionSetLimit = 1 });
        var hypothetical = Holds(analysis.ConcessionSets, analysis.Counts.ConcessionSets, analysis.IsCheapestProven, Reference(inquiry, withinReach: false));
        return Holds(analysis.WithinReach, analysis.Counts.WithinReach, analysis.IsCheapestWithinReachProven, Reference(inquiry, withinReach: true)) | hypothetical;

        static bool Holds(ValueList<ConcessionSet> sets, Count count, bool isProven, List<ReferenceSet> all)
        {
            sets.Select(ConcessionSetLaw.Name).Should().BeSubsetOf(all.Select(set => set.ToString()));
            count.Found.Should().BeGreaterThanOrEqualTo(sets.Count);
            isProven.Should().Be(all.Count > 0, "the cheapest of so few is quickly found");
            if (isProven)
            {
                sets[0].TotalCost.Should().Be(all.Min(set => set.TotalCost));
            }

            return isProven && !count.IsProven && all[^1].TotalCost > sets[0].TotalCost;
        }
    });

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(0)]
    public void The_cheapest_sets_are_those_of_the_reference_under_a_cap_too(int diagramLimit) => RandomInquiries.Try(150, inquiry =>
    {
        foreach (var withinReach in new[] { false, true })
        {
            var all = Reference(inquiry, withinReach);
            Check(inquiry, diagramLimit, new SetSelection { WithinReachOnly = withinReach }, all, set => set.TotalCost);
            foreach (var cap in Caps(inquiry, all))
            {
                var within = all.Where(set => Burden(set, cap.Party) <= cap.Cost).ToList();
                var selected = Check(inquiry, diagramLimit, new SetSelection { WithinReachOnly = withinReach, Caps = [cap] }, within, set => set.TotalCost);
                selected.Optimum!.Upper.Should().Be(within.Count == 0 ? null : within.Min(set => set.TotalCost));
            }
        }
    });

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(0)]
    public void The_most_even_sets_are_those_of_the_reference_under_a_cap_too(int diagramLimit) => RandomInquiries.Try(150, inquiry =>
    {
        var all = Reference(inquiry, withinReach: false);
        foreach (var caps in Caps(inquiry, all).Select(cap => ValueList.Create<PartyCost>([cap])).Prepend([]))
        {
            var within = all.Where(set => caps.All(cap => Burden(set, cap.Party) <= cap.Cost)).ToList();
            var least = within.Count == 0 ? 0 : within.Min(Largest);
            var selected = Check(
                inquiry, diagramLimit, new SetSelection { Order = SetOrder.Even, Caps = caps }, [.. within.Where(set => Largest(set) == least)], set => set.TotalCost);
            selected.Optimum!.Lower.Should().Be(within.Count == 0 ? null : least);
            selected.Optimum.Upper.Should().Be(selected.Optimum.Lower);
        }
    });

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(0)]
    public void The_front_has_one_set_for_each_way_to_share_the_costs_that_nothing_undercuts(int diagramLimit) => RandomInquiries.Try(150, inquiry =>
    {
        var all = Reference(inquiry, withinReach: false);
        foreach (var caps in Caps(inquiry, all).Select(cap => ValueList.Create<PartyCost>([cap])).Prepend([]))
        {
            var within = all.Where(set => caps.All(cap => Burden(set, cap.Party) <= cap.Cost)).ToList();
            var selected = Ask(inquiry, diagramLimit, new SetSelection { Order = SetOrder.Front, Caps = caps });
            selected.IsComplete.Should().BeTrue();
            selected.Sets.Select(Costs).Should().BeEquivalentTo(
                within.Where(set => !within.Exists(set.IsDominatedBy)).Select(set => Costs(set.CostByParty)).Distinct());
            selected.Sets.Select(set => set.TotalCost).Should().BeInAscendingOrder();
            selected.Sets.Select(ConcessionSetLaw.Name).Should().BeSubsetOf(within.Select(set => set.ToString()));
            selected.Count.Should().Be(new Count(selected.Sets.Count, true));
        }
    });

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(0)]
    public void Drawing_as_many_sets_as_there_are_draws_each_of_them_once(int diagramLimit) => RandomInquiries.Try(150, inquiry =>
    {
        var all = Reference(inquiry, withinReach: false);
        foreach (var caps in Caps(inquiry, all).Take(1).Select(cap => ValueList.Create<PartyCost>([cap])).Prepend([]))
        {
            var within = all.Where(set => caps.All(cap => Burden(set, cap.Party) <= cap.Cost)).ToList();
            Ask(inquiry, diagramLimit, new SetSelection { Order = SetOrder.Random, Caps = caps, Seed = 7 }).Sets.Select(ConcessionSetLaw.Name)
                .Should().BeEquivalentTo(within.Select(set => set.ToString()));
        }
    });

    [Fact]
    public void Diagrams_and_the_solver_choose_the_same_sets_in_the_same_order() => RandomInquiries.Try(150, inquiry =>
    {
        foreach (var order in new[] { SetOrder.Cheapest, SetOrder.Even, SetOrder.Front })
        {
            var selection = new SetSelection { Order = order };
            Ask(inquiry, 0, selection).Sets.Select(ConcessionSetLaw.Name)
                .Should().Equal(Ask(inquiry, 2_000_000, selection).Sets.Select(ConcessionSetLaw.Name));
        }
    });

    private static void CheckParts(ValueList<ConcessionPart> parts, ValueList<ConcessionSet> sets, Count count)
    {
        if (count.Found.IsZero)
        {
            parts.Should().BeEmpty();
            return;
        }

        parts.Aggregate(BigInteger.One, (product, part) => product * part.Count.Found).Should().Be(count.Found);
        IEnumerable<string[]> made = [[]];
        foreach (var part in parts)
        {
            part.Count.Found.Should().Be(part.Choices.Count);
            part.Choices.Select(choice => choice.TotalCost).Should().BeInAscendingOrder();
            part.Choices.SelectMany(choice => choice.Concessions).Select(standing => standing.Id).Should().BeSubsetOf(part.Members);
            made = [.. made.SelectMany(_ => part.Choices, (set, choice) => set.Concat(choice.Concessions.Select(standing => $"{standing.Id}={standing.Rung}")).ToArray())];
        }

        made.Select(set => string.Join(' ', set.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)
            .Should().Equal(sets.Select(set => string.Join(' ', ConcessionSetLaw.Name(set).Split(' ').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    /// <summary>The selection has these sets and no others, in ascending order of a number, and says that it is proven.</summary>
    private static SelectedSets Check(Inquiry inquiry, int diagramLimit, SetSelection selection, List<ReferenceSet> expected, Func<ConcessionSet, decimal> order)
    {
        var selected = Ask(inquiry, diagramLimit, selection);
        selected.Sets.Select(ConcessionSetLaw.Name).Should().BeEquivalentTo(expected.Select(set => set.ToString()));
        selected.Sets.Select(order).Should().BeInAscendingOrder();
        selected.Count.Should().Be(new Count(expected.Count, true));
        selected.IsComplete.Should().BeTrue();
        selected.Optimum!.IsProven.Should().BeTrue();
        (selected.Optimum.Choice is null).Should().Be(expected.Count == 0);
        return selected;
    }

    private static SelectedSets Ask(Inquiry inquiry, int diagramLimit, SetSelection selection) =>
        SetInquiry.Ask(inquiry.Scenario, selection, inquiry.Options with { DiagramLimit = diagramLimit });

    private static List<ReferenceSet> Reference(Inquiry inquiry, bool withinReach) =>
        [.. withinReach ? inquiry.Reference.WithinReach : inquiry.Reference.ConcessionSets];

    /// <summary>For each party a cap that some of the sets keep and others may not.</summary>
    private static IEnumerable<PartyCost> Caps(Inquiry inquiry, List<ReferenceSet> sets) => inquiry.Scenario.Parties
        .Select(party => new PartyCost(party.Id, sets.Select(set => Burden(set, party.Id)).Order().Skip(sets.Count / 3).FirstOrDefault(1)));

    private static decimal Burden(ReferenceSet set, string party) => set.CostByParty.Where(cost => cost.Party == party).Sum(cost => cost.Cost);

    private static decimal Largest(ReferenceSet set) => set.CostByParty.Select(cost => cost.Cost).DefaultIfEmpty().Max();

    private static string Costs(ConcessionSet set) => Costs(set.CostByParty);

    private static string Costs(IEnumerable<PartyCost> costs) => string.Join(
        ' ', costs.Where(cost => cost.Cost != 0).Select(cost => FormattableString.Invariant($"{cost.Party}={cost.Cost / 1.0000000000m}")));
}
