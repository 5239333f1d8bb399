using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>Diagrams find the minimal sets and conflicts that trying everything finds, rank them as sorting does, and know what they cost.</summary>
public class DiagramAttemptsTests
{
    private const int Samples = 300;
    private const int NodeLimit = 1_000_000;

    [Fact]
    public void All_minimal_sets_are_found_and_ranked_by_cost_then_size_then_strength() => Try(Samples, CheckSets);

    [Fact]
    public void The_same_where_acts_are_ordered() => RandomInquiries.TryOrdered(Samples / 3, CheckSets);

    [Fact]
    public void All_minimal_conflicts_are_found() => Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        var (family, demands) = Found(scenario.Diagrams(NodeLimit).TryConflicts([.. scenario.Chains.Select(c => c.Accepts[0])], SearchedScenario.Unbounded()))!;
        Enumerable.Range(0, (int)family.Count).Select(place => SearchedScenario.Key([.. family.At(place).Select(e => demands[e]).Order()]))
            .Order().Should().Equal(scenario.Conflicts().Select(SearchedScenario.Key).Order());
    });

    [Fact]
    public void Costs_and_fronts_are_those_of_the_sets_one_by_one() => Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        var diagram = Sets(scenario);
        var list = new ListedSets(scenario.Chains, scenario.Minimal.Select(scenario.SetOf), isWhole: true);
        diagram.Count.Should().Be(list.Count);
        diagram.LeastCosts().Select(Told).Should().Equal(list.LeastCosts().Select(Told));
        var partyOf = scenario.Chains.Select(c => scenario.Parties.ToList().IndexOf(c.Ladder.Party.Id)).ToList();
        diagram.Front(partyOf, scenario.Parties.Count, null, 10_000, anySet: false, SearchedScenario.Unbounded())!.Select(f => Told(f.Costs))
            .Should().Equal(list.Front(partyOf, scenario.Parties.Count, null, 10_000, anySet: false, SearchedScenario.Unbounded())!.Select(f => Told(f.Costs)));
    });

    [Fact]
    public void Diagrams_that_are_not_allowed_enough_nodes_say_so() => RandomInquiries.TryUntilInPoint(Samples / 3, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        scenario.Diagrams(0).TrySets(scenario.Chains, SearchedScenario.Unbounded()).Should().BeEmpty();
        var found = Found(scenario.Diagrams(24).TrySets(scenario.Chains, SearchedScenario.Unbounded()));
        found?.Count.Should().Be(scenario.Minimal.Count);
        return found is null;
    });

    private static void CheckSets(Inquiry inquiry)
    {
        var scenario = new SearchedScenario(inquiry);
        var diagram = Sets(scenario);
        var expected = scenario.Minimal.ConvertAll(scenario.SetOf);
        expected.Sort(ComponentSet.Compare);
        var ranked = new List<ComponentSet>();
        while (diagram.Ranked(ranked.Count) is { } next)
        {
            ranked.Add(next);
        }

        ranked.Select(Told).Should().Equal(expected.Select(Told));
        diagram.Count.Should().Be(expected.Count);
        Enumerable.Range(0, expected.Count).Select(place => Told(diagram.At((BigInteger)place))).Order().Should().Equal(expected.Select(Told).Order());
    }

    private static string Told(ComponentSet set) => $"{Told(set.Cost)} {set.Size}: {SearchedScenario.Key(set.Levels)}";

    private static string Told(decimal?[] costs) => string.Join(' ', costs.Select(cost => cost is { } some ? Told(some) : "-"));

    private static string Told(decimal[] costs) => string.Join(' ', costs.Select(Told));

    // 2.0 and 2 are the same cost; of two sets that cost as much, either may have told it.
    private static string Told(decimal cost) => cost.ToString("0.############", CultureInfo.InvariantCulture);

    private static DiagramSets Sets(SearchedScenario scenario) => Found(scenario.Diagrams(NodeLimit).TrySets(scenario.Chains, SearchedScenario.Unbounded()))!;

    private static T? Found<T>(IEnumerable<DiagramTurn<T>> turns)
        where T : class => turns.FirstOrDefault(turn => turn.Found is not null)?.Found;

    private static void Try(int samples, Action<Inquiry> check) => RandomInquiries.TryUntilInPoint(samples, inquiry =>
    {
        check(inquiry);
        return new SearchedScenario(inquiry).Minimal.Count > 2;
    });
}
