using System.CommandLine;
using CsCheck;
using FeasibilityEngine.Cli.Options;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Options that take several words take them with spaces or commas between, however these are mixed.</summary>
public sealed class ListWordsTests
{
    private static readonly string[] Between = [",", " ", ", ", " ,", ",,", "\t"];

    [Fact]
    public void However_words_are_put_together_they_are_the_same_words() =>
        Gen.Select(Gen.String[Gen.Char['a', 'e'], 1, 3].Array[1, 5], Gen.Int[0, Between.Length].Array[5]).Hold(drawn =>
        {
            var (words, between) = drawn;
            // An argument ends where the number is one too many for a separator.
            var arguments = new List<string> { words[0] };
            foreach (var (i, word) in words.Index().Skip(1))
            {
                if (between[i] == Between.Length)
                {
                    arguments.Add(word);
                }
                else
                {
                    arguments[^1] += Between[between[i]] + word;
                }
            }

            Read(CommonOptions.Assume(), ["--assume", .. arguments]).Should().Equal(words.Distinct().Order(StringComparer.Ordinal));
            Read(CommonOptions.Concede(), ["--concede", .. arguments]).Select(concession => concession.Id).Should().Equal(words);
            Read(SetChoices.Caps(), ["--cap", .. arguments.Select(argument => System.Text.RegularExpressions.Regex.Replace(argument, "[a-e]+", "$0=1"))]).Select(cap => cap.Party).Should().Equal(words);
            Read(SweepChoices.Vary(), ["--vary", .. arguments]).Should().Equal(words);
        });

    [Theory]
    [InlineData("--fail-on remote, closed", "remote closed")]
    [InlineData("--fail-on remote ,closed", "remote closed")]
    [InlineData("--fail-on remote closed a.yaml", "remote closed")]
    [InlineData("--fail-on=remote, closed", "remote closed")]
    [InlineData("--fail-on remote,closed open", "remote closed open")]
    [InlineData("a.yaml --fail-on remote --fail-on closed", "remote closed")]
    public void Verdicts_to_fail_on_can_stand_apart(string commandLine, string verdicts)
    {
        var option = CommonOptions.FailOn();
        var command = new RootCommand { option, CommonOptions.File() };
        command.Arguments[0].Arity = ArgumentArity.ZeroOrOne;

        var parsed = command.Parse(ListWords.Joined(commandLine.Split(' ')));

        parsed.Errors.Should().BeEmpty();
        string.Join(' ', parsed.GetValue(option)!).ToLowerInvariant().Should().Be(verdicts);
    }

    [Theory]
    [InlineData("compare --as-of 2024-06-14, 2024-06-15 a.yaml", "compare --as-of 2024-06-14,,2024-06-15 a.yaml")]
    [InlineData("compare --as-of 2024-06-14 2024-06-15", "compare --as-of 2024-06-14,2024-06-15")]
    [InlineData("analyse a.yaml --as-of 2024-06-14 2024-06-15", "analyse a.yaml --as-of 2024-06-14 2024-06-15")]
    [InlineData("analyse --fail-on remote a.yaml", "analyse --fail-on remote a.yaml")]
    [InlineData("analyse a.yaml --fail-on", "analyse a.yaml --fail-on")]
    public void Only_what_can_be_meant_is_taken_along(string commandLine, string joined) =>
        string.Join(' ', ListWords.Joined(commandLine.Split(' '))).Should().Be(joined);

    [Fact]
    public void Costs_and_days_with_spaces_between_stay_together() =>
        Read(SweepChoices.Vary(), ["--vary", "cost:a=b:0.5,", "1, 2", "date:2024-01-01,", "2024-02-01,development:x"])
            .Should().Equal("cost:a=b:0.5,1,2", "date:2024-01-01,2024-02-01", "development:x");

    [Theory]
    [InlineData(",")]
    [InlineData("")]
    [InlineData(" , ")]
    public void A_list_of_nothing_is_a_mistake(string nothing) =>
        new RootCommand { CommonOptions.Assume() }.Parse(["--assume", nothing]).Errors.Should().ContainSingle().Which.Message.Should().Be("--assume needs a value: NAME");

    private static T[] Read<T>(Option<T[]> option, string[] args) => new RootCommand { option }.Parse(args).GetRequiredValue(option);
}
