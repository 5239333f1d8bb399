using System.Linq.Expressions;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Rule = NRules.Fluent.Dsl.Rule;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>Which rules a source has, under which names, and what is refused before any of them runs.</summary>
public sealed class LoadingTests
{
    [Fact]
    public void A_rule_goes_by_its_class_name_in_lower_case() => Rule<NATOMembershipIsOff2Years>().Rule.Should().Be("nato-membership-is-off2-years");

    [Fact]
    public void A_rule_goes_by_the_name_that_it_gives_itself() => Rule<Named>().Rule.Should().Be("no-seat_1");

    [Fact]
    public void A_description_is_the_reason_and_the_cited_sources_are_the_rules_sources()
    {
        var match = Rule<Named>();

        match.Because.Should().Be("There is no seat.");
        match.Sources.Should().Equal("letters");
        Rule<NATOMembershipIsOff2Years>().Because.Should().BeNull();
    }

    [Fact]
    public void A_source_that_is_not_declared_is_refused()
    {
        var refused = () => Meeting.Scenario.WithRulesFrom(new NRulesSource(typeof(CitesTheUnknown)));

        refused.Should().Throw<RuleSourceException>().WithMessage("The rule '*' of 'NRules' does not fit the scenario: *'rumours'*");
    }

    [Fact]
    public void An_assembly_gives_its_public_rule_classes_that_are_not_nested() =>
        new NRulesSource(typeof(LoadingTests).Assembly).Match(new Potential(Meeting.Scenario), CancellationToken.None).Should().BeEmpty("they are those of another scenario");

    [Fact]
    public void A_repository_gives_rules_that_are_no_classes()
    {
        var source = new NRulesSource(new Repository(BuiltRule("built", "source:letters", "urgent")));

        var match = Meeting.Matches(source).Should().ContainSingle().Subject;

        match.Rule.Should().Be("built");
        match.Because.Should().Be("Built by hand.");
        match.Sources.Should().Equal("letters");
    }

    [Fact]
    public void A_type_given_twice_is_one_rule() =>
        Meeting.Said(new NRulesSource(new NRulesOptions().From<Named>().From(typeof(Named)))).Should().Equal("no-seat_1: never ceasefire");

    [Fact]
    public void The_name_of_the_source_stands_in_messages() =>
        Refused(() => new NRulesSource(new NRulesOptions { Name = "territory rules" }), "'territory rules' has no rules: add rule classes, an assembly or a repository.")
            .RuleSource.Should().Be("territory rules");

    [Fact]
    public void An_assembly_without_rules_is_refused() => Refused(
        () => new NRulesSource(typeof(Scenario).Assembly),
        "The assembly 'FeasibilityEngine' has no rule class that is public and not nested; add others by their type.");

    [Theory]
    [InlineData(typeof(string), "System.String")]
    [InlineData(typeof(Unfinished), "FeasibilityEngine.NRules.Tests.LoadingTests+Unfinished")]
    [InlineData(typeof(Generic<>), "FeasibilityEngine.NRules.Tests.LoadingTests+Generic`1[T]")]
    public void What_is_no_rule_class_is_refused(Type type, string told) => Refused(
        () => new NRulesSource(type),
        $"'{told}' is not a rule of 'NRules': give a class, neither abstract nor generic, that derives from NRules.Fluent.Dsl.Rule.");

    [Fact]
    public void A_rule_class_that_takes_services_is_refused_without_them() => Refused(
        () => new NRulesSource(typeof(TakesAClock)),
        "The rule class 'FeasibilityEngine.NRules.Tests.LoadingTests+TakesAClock' of 'NRules' could not be made: it has no public constructor without parameters. "
        + "Where it takes services, register the source with AddFeasibilityNRules.")
        .Rule.Should().Be("takes-a-clock");

    [Fact]
    public void A_rule_class_whose_constructor_throws_is_refused_with_what_it_threw() => Refused(
        () => new NRulesSource(typeof(ThrowsWhenMade)),
        "The rule class 'FeasibilityEngine.NRules.Tests.LoadingTests+ThrowsWhenMade' of 'NRules' could not be made: no day for it")
        .InnerException.Should().BeOfType<FormatException>();

    [Fact]
    public void A_rule_class_whose_definition_throws_is_refused_with_what_it_threw() => Refused(
        () => new NRulesSource(typeof(ThrowsWhenDefined)),
        "The rule class 'FeasibilityEngine.NRules.Tests.LoadingTests+ThrowsWhenDefined' of 'NRules' could not be defined: no words for it")
        .InnerException.Should().BeOfType<FormatException>();

    [Fact]
    public void A_rule_without_an_action_is_refused() =>
        ((Action)(() => _ = new NRulesSource(typeof(SaysNothing)))).Should().Throw<RuleSourceException>()
            .WithMessage("The rule class '*SaysNothing' of 'NRules' could not be defined: *").Which.Rule.Should().Be("says-nothing");

    [Fact]
    public void A_rule_that_does_not_compile_is_refused() =>
        ((Action)(() => _ = new NRulesSource(new Repository(GathersByAnUnknownAggregator())))).Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'gathers' of 'NRules' could not be compiled: *unknown*").Which.Rule.Should().Be("gathers");

    [Theory]
    [InlineData(typeof(Sentence), "There is no seat")]
    [InlineData(typeof(Dashed), "-seat")]
    public void A_name_that_no_rule_of_a_scenario_can_have_is_refused(Type type, string name) => Refused(
        () => new NRulesSource(type),
        $"'{name}' cannot name a rule of 'NRules': names are letters, digits, '-' and '_', and do not begin with '-'. The reason goes into [Description].");

    [Fact]
    public void Two_rules_of_one_name_are_refused() => Refused(
        () => new NRulesSource(new NRulesOptions().From<Named>().From<Twin>()),
        "Two rules of 'NRules' have the name 'no-seat_1', the class 'FeasibilityEngine.NRules.Tests.LoadingTests+Named' and the class "
        + "'FeasibilityEngine.NRules.Tests.LoadingTests+Twin': give each its own with [Name].");

    [Fact]
    public void Two_rules_of_one_name_are_refused_where_one_is_no_class() => Refused(
        () => new NRulesSource(new NRulesOptions().From<Named>().From(new Repository(BuiltRule("no-seat_1")))),
        "Two rules of 'NRules' have the name 'no-seat_1', the class 'FeasibilityEngine.NRules.Tests.LoadingTests+Named' and one that is no class: give each its own with [Name].");

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        ((Action)(() => _ = new NRulesSource(new NRulesOptions { FiringLimit = 0 }))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new NRulesSource(new NRulesOptions { Name = " " }))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new NRulesSource((NRulesOptions)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => new NRulesOptions().From(typeof(Named), null!))).Should().Throw<ArgumentNullException>();
    }

    private static RuleMatch Rule<TRule>()
        where TRule : Rule => Meeting.Matches(new NRulesSource(typeof(TRule))).Should().ContainSingle().Subject;

    private static RuleSourceException Refused(Func<NRulesSource> making, string message)
    {
        var refusal = making.Should().Throw<RuleSourceException>().Which;
        refusal.Message.Should().Be(message);
        return refusal;
    }

    private static IRuleDefinition BuiltRule(string name, params string[] tags)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description("Built by hand.");
        builder.Tags(tags);
        builder.LeftHandSide().Pattern(typeof(PotentialAct), "act").Condition((Expression<Func<PotentialAct, bool>>)(act => act.Act.Name == "talks"));
        builder.RightHandSide().Action((Expression<Action<IContext, PotentialAct>>)((rule, act) => rule.Never(act)));
        return builder.Build();
    }

    private static IRuleDefinition GathersByAnUnknownAggregator()
    {
        var builder = new RuleBuilder();
        builder.Name("gathers");
        var gathered = builder.LeftHandSide().Pattern(typeof(PotentialAct), "act").Aggregate();
        gathered.Aggregator("unknown", []);
        gathered.Pattern(typeof(PotentialAct));
        builder.RightHandSide().Action((Expression<Action<IContext, PotentialAct>>)((rule, act) => rule.Never(act)));
        return builder.Build();
    }

    private sealed class Repository(params IRuleDefinition[] rules) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets()
        {
            var set = new RuleSet("built");
            set.Add(rules);
            return [set];
        }
    }

    private abstract class NoCeasefire : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            When().Match(() => ceasefire, a => a.Act.Name == "ceasefire");
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class NATOMembershipIsOff2Years : NoCeasefire;

    [Name("no-seat_1")]
    [Description("There is no seat.")]
    [Cites("letters")]
    [Tag("draft")]
    private sealed class Named : NoCeasefire;

    [Name("no-seat_1")]
    private sealed class Twin : NoCeasefire;

    [Cites("rumours")]
    private sealed class CitesTheUnknown : NoCeasefire;

    [Name("There is no seat")]
    private sealed class Sentence : NoCeasefire;

    [Name("-seat")]
    private sealed class Dashed : NoCeasefire;

    private abstract class Unfinished : NoCeasefire;

    private sealed class Generic<T> : NoCeasefire;

    private sealed class TakesAClock(TimeProvider clock) : NoCeasefire
    {
        public TimeProvider Clock => clock;
    }

    private sealed class ThrowsWhenMade : NoCeasefire
    {
        public ThrowsWhenMade() => throw new FormatException("no day for it");
    }

    private sealed class ThrowsWhenDefined : Rule
    {
        public override void Define() => throw new FormatException("no words for it");
    }

    private sealed class SaysNothing : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
        }
    }
}
