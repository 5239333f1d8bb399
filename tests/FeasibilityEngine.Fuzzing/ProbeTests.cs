using FeasibilityEngine.Fuzzing.Examining;
using FluentAssertions;
using Xunit;

namespace FeasibilityEngine.Fuzzing;

public sealed class ProbeTests : IDisposable
{
    private readonly PythonParsers _python = new();

    public void Dispose() => _python.Dispose();

    [Fact]
    public void An_exception_is_a_failure()
    {
        var probe = New();

        probe.Ask<string>("somewhere", () => throw new InvalidOperationException("a bug"), TimeSpan.Zero).Should().BeNull();

        probe.Failures.Should().ContainSingle().Which.Kind.Should().StartWith("InvalidOperationException in ");
    }

    [Fact]
    public void An_exception_other_than_the_documented_one_is_a_failure()
    {
        var probe = New();

        probe.Refuse<ArgumentException>("somewhere", () => throw new ArgumentOutOfRangeException("x"));
        probe.Failures.Should().BeEmpty("that is one");
        probe.Refuse<ArgumentException>("somewhere", () => throw new InvalidOperationException("a bug"));
        probe.Refuse<ArgumentException>("somewhere", () => { });

        probe.Failures.Should().HaveCount(2);
    }

    [Fact]
    public void An_answer_that_takes_longer_than_its_budget_allows_is_a_failure()
    {
        var probe = New();
        var end = Environment.CpuUsage.TotalTime + Probe.Allowance + TimeSpan.FromMilliseconds(100);

        probe.Ask("somewhere", () =>
        {
            while (Environment.CpuUsage.TotalTime < end)
            {
            }

            return "";
        }, TimeSpan.FromMilliseconds(1));

        probe.Failures.Should().ContainSingle().Which.Kind.Should().Be("somewhere: late");
    }

    private Probe New() => new(new OutputChecks(_python, new Graphviz()));
}
