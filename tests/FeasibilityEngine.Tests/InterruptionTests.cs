using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests;

public sealed class InterruptionTests
{
    [Fact]
    public void Every_kind_has_words_of_its_own()
    {
        var words = Enum.GetValues<InterruptionKind>().Select(kind => Full(kind).ToString()).ToList();

        words.Should().OnlyHaveUniqueItems().And.OnlyContain(said => said.Length > 0 && !said.EndsWith('.'));
    }

    [Fact]
    public void The_words_tell_the_data_that_a_kind_names()
    {
        var told = Full(InterruptionKind.SecondCheckUnfinished) with { Conflicts = [.. Enumerable.Range(1, 22).Select(number => $"conflict-{number}")] };

        told.ToString().Should().EndWith("conflict-19, conflict-20 and 2 others").And.NotContain("conflict-21");
        Full(InterruptionKind.BudgetUsedUp).ToString().Should().Be("the budget of 1.5 seconds was used up");
        Full(InterruptionKind.CombinationLimit).ToString().Should().Be("3 of 8 combinations of developments were looked at, smaller ones first");
        (Full(InterruptionKind.CombinationsCutShort) with { Count = 1 }).ToString().Should().Be("the search under one combination was cut short");
    }

    private static Interruption Full(InterruptionKind kind) => new()
    {
        Kind = kind,
        Budget = TimeSpan.FromSeconds(1.5),
        Limit = 7,
        Count = 3,
        InAll = 8,
        Conflicts = ["conflict-3"],
        Detail = $"said of {kind}",
    };
}
