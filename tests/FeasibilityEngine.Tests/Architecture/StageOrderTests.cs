using System.Collections.Immutable;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Architecture;

public sealed class StageOrderTests
{
    private static readonly IReadOnlyDictionary<string, ImmutableHashSet<string>> Uses =
        TypeUses.In(typeof(ScenarioAnalyser).Assembly.Location);

    public static TheoryData<string> Namespaces => [.. Stage.MayUse.Keys];

    [Fact]
    public void Every_namespace_is_listed_and_every_row_is_a_namespace() =>
        Uses.Keys.Select(Stage.Of).OfType<string>().Distinct()
            .Should().BeEquivalentTo(Stage.MayUse.Keys, "a new namespace needs its place in the order, in Stage.MayUse");

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void A_namespace_uses_only_what_it_may(string user)
    {
        var allowed = Stage.MayUse[user];

        var violations =
            from entry in Uses
            where Stage.Of(entry.Key) == user
            from used in entry.Value
            where Stage.Of(used) is { } other && other != user && !allowed.Any(row => Stage.Names(row, other))
            orderby entry.Key, used
            select $"{entry.Key} uses {used}";

        violations.Should().BeEmpty();
    }

    /// <summary>A row that allows what nothing uses would let it come in unseen.</summary>
    [Theory]
    [MemberData(nameof(Namespaces))]
    public void A_namespace_uses_all_that_it_may(string user)
    {
        var used = Uses.Where(entry => Stage.Of(entry.Key) == user).SelectMany(entry => entry.Value).Select(Stage.Of).OfType<string>().Where(other => other != user).ToHashSet();

        Stage.MayUse[user].Where(row => !used.Any(other => Stage.Names(row, other))).Should().BeEmpty();
    }

    [Fact]
    public void What_is_used_stands_above_its_user_or_there_is_a_reason()
    {
        var order = Stage.MayUse.Keys.ToList();
        var backward =
            from row in Stage.MayUse
            from used in row.Value
            where order.FindLastIndex(other => Stage.Names(used, other)) > order.IndexOf(row.Key)
            select (row.Key, used);

        backward.Should().BeEquivalentTo(Stage.BackwardUses.Keys);
    }

    [Fact]
    public void The_second_check_knows_nothing_of_the_search() =>
        Uses.Where(entry => Stage.Of(entry.Key) == "Rechecking").SelectMany(entry => entry.Value).Select(Stage.Of).OfType<string>().Distinct()
            .Should().BeEquivalentTo("Rechecking", "Findings", "Model", "Model.Conditions");

    [Fact]
    public void Outside_the_search_nothing_knows_how_a_scenario_is_compiled() =>
        Uses.Where(entry => entry.Value.Contains("FeasibilityEngine.Exploration.Compiling.CompiledScenario")).Select(entry => Stage.Of(entry.Key))
            .Should().OnlyContain(user => Stage.Names("Exploration.*", user!));

    [Fact]
    public void What_stands_only_in_a_method_body_is_seen() =>
        Uses[typeof(Condition).FullName!].Should().Contain("FeasibilityEngine.Model.Conditions.ConditionPrinter");

    [Fact]
    public void What_stands_only_in_a_signature_is_seen() =>
        Uses[typeof(ScenarioAnalyser).FullName!].Should().Contain(typeof(Analysis).FullName);

    [Fact]
    public void What_stands_only_as_a_type_argument_is_seen() =>
        Uses[typeof(Conflict).FullName!].Should().Contain(typeof(RuleUse).FullName);

    [Fact]
    public void A_base_type_is_seen() =>
        Uses[typeof(Negation).FullName!].Should().Contain(typeof(Condition).FullName);
}
