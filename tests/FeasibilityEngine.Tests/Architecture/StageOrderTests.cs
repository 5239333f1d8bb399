using System.Collections.Immutable;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Architecture;

public sealed class StageOrderTests
{
    private static readonly IReadOnlyDictionary<string, ImmutableHashSet<string>> Uses =
        TypeUses.In(typeof(ScenarioAnalyzer).Assembly.Location);

    [Fact]
    public void Every_type_stands_in_a_known_stage() =>
        Uses.Keys.Select(Stage.Of).OfType<string>().Distinct()
            .Should().BeSubsetOf(Stage.MayUse.Keys.Append(Stage.Root), "a new stage needs its place in the order, in Stage.MayUse");

    [Theory]
    [InlineData("Model")]
    [InlineData("Authoring")]
    [InlineData("RuleSources")]
    [InlineData("Grounding")]
    [InlineData("Solving")]
    [InlineData("Exploration")]
    [InlineData("Findings")]
    [InlineData("Inquiries")]
    [InlineData("Reporting")]
    public void A_stage_uses_only_what_it_may(string stage)
    {
        var allowed = Stage.MayUse[stage].Append(stage).ToHashSet();

        var violations =
            from entry in Uses
            where Stage.Of(entry.Key) == stage
            from used in entry.Value
            where Stage.Of(used) is { } other && !allowed.Contains(other)
            orderby entry.Key, used
            select $"{entry.Key} uses {used}";

        violations.Should().BeEmpty();
    }

    [Fact]
    public void What_stands_only_in_a_method_body_is_seen() =>
        Uses[typeof(Condition).FullName!].Should().Contain("FeasibilityEngine.Model.Conditions.ConditionPrinter");

    [Fact]
    public void What_stands_only_in_a_signature_is_seen() =>
        Uses[typeof(ScenarioAnalyzer).FullName!].Should().Contain(typeof(Analysis).FullName);

    [Fact]
    public void What_stands_only_as_a_type_argument_is_seen() =>
        Uses[typeof(Conflict).FullName!].Should().Contain(typeof(RuleUse).FullName);

    [Fact]
    public void A_base_type_is_seen() =>
        Uses[typeof(Negation).FullName!].Should().Contain(typeof(Condition).FullName);
}
