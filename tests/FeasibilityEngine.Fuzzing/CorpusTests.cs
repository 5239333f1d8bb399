using FeasibilityEngine.Fuzzing.Inputs;
using FluentAssertions;
using Xunit;

namespace FeasibilityEngine.Fuzzing;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. SeedTexts.Corpus.Select(input => input.Origin)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_once_failed_does_not_fail_again(string name)
    {
        using var run = new TestRun();

        run.Fuzzer.Examine(SeedTexts.Corpus.Single(input => input.Origin == name), name);

        run.Found.Should().BeEmpty();
    }
}
