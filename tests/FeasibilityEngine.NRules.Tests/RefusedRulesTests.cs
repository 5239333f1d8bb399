using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>Rules that cannot be relied on are refused, each with its name and what to do about it.</summary>
public sealed partial class RefusedRulesTests
{
    private const string Otherwise =
        ": what it finds would depend on which rule ran first, or change for ever. Put the negation into the condition that the rule states, or into one rule.";

    [Fact]
    public void A_rule_that_yields_what_it_negates_is_refused() => Refused(
        "The rule 'negates-itself' of 'NRules' asks with Not, All or a query about Mark, which it yields itself" + Otherwise, "negates-itself", typeof(NegatesItself));

    [Fact]
    public void A_rule_that_negates_what_another_one_yields_is_refused() => Refused(
        "The rule 'unmarked' of 'NRules' asks with Not, All or a query about Mark, which the rule 'marks' yields" + Otherwise, "unmarked", typeof(Unmarked), typeof(Marks));

    [Fact]
    public void A_rule_that_counts_what_another_one_yields_is_refused() => Refused(
        "The rule 'counts-marks' of 'NRules' asks with Not, All or a query about Mark, which the rule 'marks' yields" + Otherwise, "counts-marks", typeof(CountsMarks), typeof(Marks));

    [Fact]
    public void A_rule_about_all_that_another_one_yields_is_refused() => Refused(
        "The rule 'all-marked' of 'NRules' asks with Not, All or a query about Mark, which the rule 'marks' yields" + Otherwise, "all-marked", typeof(AllMarked), typeof(Marks));

    [Fact]
    public void A_rule_about_the_absence_of_statements_is_refused() => Refused(
        "The rule 'nothing-said' of 'NRules' asks with Not, All or a query about RuleMatch, which rules state as they run" + Otherwise, "nothing-said", typeof(NothingSaid));

    [Fact]
    public void A_negation_is_refused_as_it_runs_where_the_rules_do_not_show_it() => Refused(
        "The rule 'unmarked' of 'NRules' asks with Not, All or a query about Mark, which the rule 'marks-secretly' yields" + Otherwise, "unmarked", typeof(Unmarked), typeof(MarksSecretly));

    [Fact]
    public void A_rule_may_match_what_another_one_yields() => Meeting.Said(typeof(Marks), typeof(MarkedActs)).Should().HaveCount(2);

    [Fact]
    public void A_rule_that_yields_a_statement_is_refused()
    {
        const string message = " adds a PotentialFact. Every option, act and fact that the scenario declares is there already; say that a fact follows with Conclude.";

        Refused("The rule 'yields-a-fact' of 'NRules'" + message, "yields-a-fact", typeof(YieldsAFact));
        Refused("The rule 'yields-a-fact-secretly' of 'NRules'" + message, "yields-a-fact-secretly", typeof(YieldsAFactSecretly));
    }

    [Fact]
    public void A_rule_that_inserts_without_saying_why_is_refused() => Refused(
        "The rule 'inserts' of 'NRules' inserts Mark without saying what it follows from, so that reasons would be lost: use Yield instead of Insert.", "inserts", typeof(Inserts));

    [Theory]
    [InlineData(typeof(Updates), "updates")]
    [InlineData(typeof(Retracts), "retracts")]
    public void A_rule_that_changes_what_others_match_is_refused(Type type, string name) => Refused(
        $"The rule '{name}' of 'NRules' updates or retracts PotentialAct: what rules match must stay as it is while they run, or the order in which they run would matter.", name, type);

    [Fact]
    public void A_rule_that_throws_in_a_condition_is_named_and_does_not_count_as_no_match()
    {
        var refusal = Refused(
            "The rule 'throws-in-a-condition' of 'NRules' failed in a condition, act => (Parse(act.Act.Name) == 7): no number",
            "throws-in-a-condition",
            typeof(ThrowsInACondition));

        refusal.InnerException.Should().BeOfType<FormatException>();
    }

    [Fact]
    public void A_rule_that_throws_where_it_joins_is_named() => Refused(
        "The rule 'throws-in-a-join' of 'NRules' failed in a condition, (fact, act) => (Parse(fact.Fact.Name) == act.Act.Name.Length): no number", "throws-in-a-join", typeof(ThrowsInAJoin));

    [Fact]
    public void Rules_that_share_a_condition_that_throws_are_all_named()
    {
        var asking = () => Meeting.Said(typeof(ThrowsInACondition), typeof(ThrowsInAConditionToo)).ToList();

        asking.Should().Throw<RuleSourceException>()
            .WithMessage("The rules 'throws-in-a-condition' and 'throws-in-a-condition-too' of 'NRules' failed in a condition, *")
            .Which.Rule.Should().BeNull();
    }

    [Fact]
    public void A_condition_that_throws_over_what_is_yielded_is_told_as_such() => Refused(
        "The rule 'throws-over-marks' of 'NRules' failed in a condition, mark => (Parse(mark.ToString()) == 7): no number", "throws-over-marks", typeof(ThrowsOverMarks), typeof(Marks));

    [Fact]
    public void A_rule_that_throws_in_its_action_is_named_and_what_it_threw_kept() => Refused(
        "The rule 'throws-in-its-action' of 'NRules' failed in its action: no number", "throws-in-its-action", typeof(ThrowsInItsAction))
        .InnerException.Should().BeOfType<FormatException>();

    [Fact]
    public void A_rule_that_throws_in_a_filter_is_named() => Refused(
        "The rule 'throws-in-a-filter' of 'NRules' failed in a filter: no number", "throws-in-a-filter", typeof(ThrowsInAFilter)).InnerException.Should().BeOfType<FormatException>();

    [Fact]
    public void A_rule_that_asks_for_a_service_is_refused_without_services() => Refused(
        "The rule 'asks-for-a-clock' of 'NRules' failed in its action: It asks for the service System.TimeProvider, but its source has no services; register the source with AddFeasibilityNRules.",
        "asks-for-a-clock",
        typeof(AsksForAClock));

    [Fact]
    public void A_rule_that_matched_nothing_to_exclude_is_refused() => Refused(
        "The rule 'excludes-nothing' of 'NRules' failed in its action: It matched no option, act or fact that could be excluded; name statements or a condition.",
        "excludes-nothing",
        typeof(ExcludesNothing));

    [Fact]
    public void A_fact_that_follows_from_nothing_is_refused() => Refused(
        "The rule 'follows-from-nothing' of 'NRules' failed in its action: It matched nothing that 'calm' could follow from; name premises or a condition.",
        "follows-from-nothing",
        typeof(FollowsFromNothing));

    [Fact]
    public void Rules_that_never_end_are_stopped()
    {
        var source = new NRulesSource(new NRulesOptions { FiringLimit = 1_500 }.From<BeginsToCount>().From<CountsOn>());
        var asking = () => Meeting.Matches(source);

        asking.Should().Throw<RuleSourceException>()
            .WithMessage("The rules of 'NRules' fired 1,500 times without coming to an end, 'counts-on' last; does a rule yield what makes it match again? "
                + "Where there really is so much to find, raise FiringLimit.")
            .Which.Rule.Should().Be("counts-on");
    }

    [Fact]
    public void Rules_that_end_just_at_the_limit_are_not_stopped() =>
        Meeting.Said(new NRulesSource(new NRulesOptions { FiringLimit = 2 }.From<OneForEachAct>())).Should().HaveCount(2);

    [Fact]
    public void A_rule_that_says_too_much_is_stopped() => Refused(
        "The rules of 'NRules' gave more than 100,000 matches, 'says-too-much' last; does one of them never end?", "says-too-much", typeof(SaysTooMuch));

    [Fact]
    public void A_rule_that_stops_the_others_is_refused() => Refused(
        "The rule 'halts' of 'NRules' halted the run while others still had matches: what they find would be missing.", "halts", typeof(Halts));

    [Fact]
    public void A_fact_derived_from_its_own_absence_is_refused_with_its_rule()
    {
        var refused = () => Meeting.Scenario.WithRulesFrom(new NRulesSource(typeof(Paradox)));

        refused.Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'paradox' of 'NRules' does not fit the scenario: Rules derive 'calm' from its own absence: calm needs not calm (paradox).");
    }

    [Fact]
    public void A_failed_run_leaves_the_source_usable()
    {
        var source = new NRulesSource(typeof(ThrowsOnlyOnce));
        ThrowsOnlyOnce.Throws = true;
        ((Action)(() => Meeting.Matches(source))).Should().Throw<RuleSourceException>();
        ThrowsOnlyOnce.Throws = false;

        Meeting.Matches(source).Should().ContainSingle();
    }

    private static RuleSourceException Refused(string message, string rule, params Type[] types)
    {
        var asking = () => Meeting.Said(types).ToList();
        var refusal = asking.Should().Throw<RuleSourceException>().Which;
        refusal.Message.Should().Be(message);
        refusal.Rule.Should().Be(rule);
        refusal.RuleSource.Should().Be("NRules");
        return refusal;
    }
}
