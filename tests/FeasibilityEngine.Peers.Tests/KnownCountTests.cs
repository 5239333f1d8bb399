using System.Numerics;
using FeasibilityEngine.Peers.Counting;
using FeasibilityEngine.Peers.Instances;

namespace FeasibilityEngine.Peers.Tests;

public sealed class KnownCountTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in InstanceFiles.Known.Where(k => !InstanceFiles.LeftToTheRunner.Contains($"{k.Instance} {k.View}")))
            {
                rows.Add(row.Instance, row.View, row.Count);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_engine_counts_what_the_peers_count(string instance, string view, string known)
    {
        var tally = Counter.Count(InstanceFiles.Scenario(instance), Enum.Parse<View>(view, ignoreCase: true), CancellationToken.None);

        tally.IsComplete.Should().BeTrue();
        new KnownCount(instance, view, known).Agrees(tally.Count).Should().BeTrue("{0} are known and {1} were found", known, tally.Count);
    }

    [Fact]
    public void Every_row_that_is_left_to_the_runner_is_known() =>
        InstanceFiles.LeftToTheRunner.Should().BeSubsetOf(InstanceFiles.Known.Select(k => $"{k.Instance} {k.View}"));

    [Theory]
    [InlineData("672", "672", true)]
    [InlineData("672", "671", false)]
    [InlineData("~1e3", "9999", true)]
    [InlineData("~1e3", "10000", false)]
    [InlineData("~1e3", "999", false)]
    public void A_number_is_compared_exactly_and_a_magnitude_by_its_digits(string known, string count, bool agrees) =>
        new KnownCount("A-T3-s1", "mcs", known).Agrees(BigInteger.Parse(count)).Should().Be(agrees);

    [Fact]
    public void A_search_that_is_stopped_says_so()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Counter.Count(InstanceFiles.Scenario("A-T3-s1"), View.Mcs, stopped.Token).IsComplete.Should().BeFalse();
    }
}
