using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Sets.Hitting;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>The solver's enumeration gives every minimal set and every minimal conflict once, by either way.</summary>
public class EnumerationTests
{
    private const int Samples = 400;

    [Fact]
    public void Every_minimal_set_is_given_once_by_what_it_hits() => Try(HittingLimits.Default);

    [Fact]
    public void Every_minimal_set_is_given_once_by_ruling_out() => Try(new HittingLimits(-1, -1));

    [Fact]
    public void Every_minimal_set_is_given_once_where_the_way_changes_in_between() => Try(new HittingLimits(300, 3_000));

    [Fact]
    public void The_order_is_the_same_each_time() => RandomInquiries.Try(Samples / 4, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        Run(scenario, HittingLimits.Default).Should().Equal(Run(scenario, HittingLimits.Default));
    });

    [Fact]
    public void What_was_found_before_a_cancellation_is_kept_and_said_not_to_be_all() => RandomInquiries.Try(Samples / 4, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        if (scenario.Minimal.Count < 3)
        {
            return;
        }

        foreach (var limits in new[] { HittingLimits.Default, new HittingLimits(-1, -1) })
        {
            using var cancellation = new CancellationTokenSource();
            var found = new List<string>();
            var enumeration = new ConcessionEnumeration(scenario.NewOracle(), scenario.Chains, SearchedScenario.Unbounded(cancellation.Token), limits);
            foreach (var levels in enumeration.Sets().OfType<int[]>())
            {
                found.Add(SearchedScenario.Key(levels));
                if (found.Count == 2)
                {
                    cancellation.Cancel();
                }
            }

            enumeration.IsComplete.Should().BeFalse();
            found.Should().HaveCount(2).And.BeSubsetOf(scenario.Minimal.Select(SearchedScenario.Key));
        }
    });

    [Fact]
    public void Every_minimal_conflict_is_given_once() => RandomInquiries.Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        var enumeration = new ConflictEnumeration(scenario.NewOracle(), [.. scenario.Chains.Select(chain => chain.Accepts[0])], SearchedScenario.Unbounded());
        var found = enumeration.Conflicts().OfType<int[]>().Select(SearchedScenario.Key).ToList();
        enumeration.IsComplete.Should().BeTrue();
        found.Should().BeEquivalentTo(scenario.Conflicts().Select(SearchedScenario.Key));
    });

    [Fact]
    public void Levels_are_kept_packed_each_once()
    {
        foreach (var last in new[] { 3, 300 })
        {
            var random = new Random(last);
            var packed = new PackedLevels(5, last);
            var expected = new List<int[]>();
            var known = new HashSet<string>();
            for (var i = 0; i < 20_000; i++)
            {
                int[] levels = [.. Enumerable.Range(0, 5).Select(_ => random.Next(3) == 0 ? random.Next(last + 1) : 0)];
                var isNew = known.Add(SearchedScenario.Key(levels));
                packed.Add(levels).Should().Be(isNew);
                if (isNew)
                {
                    expected.Add(levels);
                }
            }

            packed.Count.Should().Be(expected.Count);
            var read = new int[5];
            for (var i = 0; i < expected.Count; i++)
            {
                packed.Read(i, read);
                read.Should().Equal(expected[i]);
            }
        }
    }

    private static void Try(HittingLimits limits) => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        Run(scenario, limits).Should().BeEquivalentTo(scenario.Minimal.Select(SearchedScenario.Key));
        return scenario.Minimal.Count > 2;
    });

    private static List<string> Run(SearchedScenario scenario, HittingLimits limits)
    {
        var enumeration = new ConcessionEnumeration(scenario.NewOracle(), scenario.Chains, SearchedScenario.Unbounded(), limits);
        var found = enumeration.Sets().OfType<int[]>().Select(SearchedScenario.Key).ToList();
        enumeration.IsComplete.Should().BeTrue();

        // Whoever shares effort by what is counted must not take sets for free where they are many and the oracle hardly works for them.
        enumeration.Work.Should().BeGreaterThanOrEqualTo(found.Count * scenario.Chains.Count);
        return found;
    }
}
