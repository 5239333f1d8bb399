using FeasibilityEngine.Fuzzing.Inputs;
using FeasibilityEngine.Tests.PlainReference;
using FluentAssertions;
using Xunit;

namespace FeasibilityEngine.Fuzzing;

public sealed class FuzzerTests
{
    [Fact]
    public void The_same_iteration_of_a_seed_draws_the_same_input()
    {
        static byte[] Drawn(ulong iteration) => InputDraw.Draw(new Dice(new CsCheck.PCG(5, iteration))).Bytes;

        foreach (var iteration in Enumerable.Range(0, 30).Select(number => (ulong)number))
        {
            Drawn(iteration).Should().Equal(Drawn(iteration));
        }
    }

    [Fact]
    public void A_failing_input_is_made_small()
    {
        var input = FuzzInput.Of("one\ntwo\nthree bad words\nfour\n", "yaml", "a test");

        var small = new Shrinker(candidate => candidate.Text!.Contains("bad", StringComparison.Ordinal), TimeSpan.FromSeconds(20)).Shrink(input);

        small.Text.Should().Be("bad");
    }

    [Fact]
    public void There_is_much_to_start_from()
    {
        SeedTexts.All.Should().HaveCountGreaterThan(10);
        SeedTexts.Corpus.Should().NotBeEmpty();
        SeedTexts.All.Should().Contain(seed => seed.Origin == "seeds/direct-talks.yaml").And.Contain(seed => seed.Origin == "pages/scenario-file.md");
    }
}
