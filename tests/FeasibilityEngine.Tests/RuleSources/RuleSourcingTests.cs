using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests.RuleSources;

public class RuleSourcingTests
{
    private const string Meeting = """
        feasibility: 1
        scenario: A meeting
        parties: [north, south]
        sets:
          side: [east, west]
        issues:
          seat[side]: { options: [north, south] }
        acts:
          ceasefire: {}
        facts:
          calm: The front is calm
          watched: Observers watch the front
        rules:
          - { id: declared, never: "seat[east] is north and seat[west] is south" }
        positions:
          east-first: { party: north, requires: "seat[east] is north" }
          west-first: { party: south, requires: "seat[west] is south" }
        """;

    [Fact]
    public void Rules_in_code_give_the_same_report_as_the_same_rules_declared()
    {
        var declared = SampleFile.Read("direct-talks");
        var bare = declared with { Rules = declared.Rules.Where(r => r.For.Count == 0 && r.Form != RuleForm.When).ToValueList() };

        var sourced = bare.WithRulesFrom(new TerritoryRules(declared), new DerivedFacts(declared));

        sourced.Rules.Should().HaveSameCount(declared.Rules);
        foreach (var question in Enum.GetValues<Question>())
        {
            var options = new AnalysisOptions { Question = question };
            TextReport.Render(ScenarioAnalyser.Analyse(sourced, options)).Should().Be(TextReport.Render(ScenarioAnalyser.Analyse(declared, options)));
        }
    }

    [Fact]
    public void The_order_of_sources_and_matches_does_not_matter()
    {
        var scenario = Read(Meeting);
        var forward = RuleSource.Of("a", _ => [Apart("east"), Apart("west")]);
        var backward = RuleSource.Of("a", _ => [Apart("west"), Apart("east"), Apart("west")]);
        var other = RuleSource.Of("b", potential => [RuleMatch.Always("calm-days", potential.Facts[0].Holds.Implies(potential.Acts[0].Holds))]);

        scenario.WithRulesFrom(forward, other).Should().Be(scenario.WithRulesFrom(other, backward));
    }

    [Fact]
    public void A_source_that_is_null_is_refused()
    {
        var asking = () => Read(Meeting).WithRulesFrom(RuleSource.Of("a", _ => []), null!);

        asking.Should().Throw<ArgumentException>().WithMessage("A rule source is null.*");
    }

    [Fact]
    public void A_source_sees_every_option_act_and_fact_at_every_key()
    {
        var potential = new Potential(Read(Meeting));

        potential.Options.Select(o => o.ToString()).Should().Equal(
            "seat[east] is north", "seat[east] is south", "seat[west] is north", "seat[west] is south");
        potential.Acts.Select(a => a.ToString()).Should().Equal("ceasefire", "talks");
        potential.Facts.Select(f => f.ToString()).Should().Equal("calm", "watched");
    }

    [Fact]
    public void A_derived_fact_holds_case_by_case()
    {
        var source = RuleSource.Of("facts", p =>
        [
            RuleMatch.When("calm", p.Facts[0], p.Acts[0]),
            RuleMatch.When("calm", p.Facts[1], p.Facts[0]),
        ]);
        var scenario = Read(Meeting + "\n  watched-front: { party: north, requires: watched and not ceasefire }\n").WithRulesFrom(source);

        var conflicts = ScenarioAnalyser.Analyse(scenario).Conflicts;

        conflicts.Single(c => c.Positions.Any(p => p.Id == "watched-front")).Positions.Should().ContainSingle();
        scenario.Rules.Single(r => r.Id == "calm").Cases.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_written_of_rules_in_code_reads_back_with_the_same_findings()
    {
        var scenario = Read(Meeting).WithRulesFrom(RuleSource.Of("a", _ => [Apart("east"), Apart("west")]));

        var read = ScenarioFile.ReadText(ScenarioWriter.ToYaml(scenario)).OrThrow();

        read.Rules.Select(r => r.Id).Should().Equal("declared", "apart-1", "apart-2");
        ScenarioAnalyser.Analyse(read).Verdict.Should().Be(ScenarioAnalyser.Analyse(scenario).Verdict);
    }

    [Fact]
    public void Rules_in_code_are_part_of_the_hash()
    {
        var scenario = Read(Meeting);

        ScenarioHash.Of(scenario.WithRulesFrom(RuleSource.Of("a", _ => [Apart("east")])))
            .Should().NotBe(ScenarioHash.Of(scenario.WithRulesFrom(RuleSource.Of("a", _ => [Apart("west")]))));
    }

    [Fact]
    public void A_rule_with_the_name_of_a_declared_one_is_refused()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of("code", p => [RuleMatch.Never("declared", p.Acts[0])]));

        refused.Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'declared' of 'code' has the name of a rule that the scenario has already.")
            .Which.Rule.Should().Be("declared");
    }

    [Fact]
    public void A_rule_that_derives_a_fact_from_its_own_absence_is_refused()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of("code", p => [RuleMatch.When("paradox", p.Facts[0], !p.Facts[0].Holds)]));

        refused.Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'paradox' of 'code' does not fit the scenario: Rules derive 'calm' from its own absence: calm needs not calm (paradox).");
    }

    [Fact]
    public void Rules_that_only_together_make_a_cycle_are_refused_as_they_are()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of(
            "code", p => [RuleMatch.When("one", p.Facts[0], !p.Facts[1].Holds), RuleMatch.When("two", p.Facts[1], p.Facts[0])]));

        refused.Should().Throw<RuleSourceException>()
            .WithMessage("With the rules of 'code' the scenario has errors: Rules derive 'calm' from its own absence: *")
            .Which.Rule.Should().BeNull();
    }

    [Fact]
    public void A_rule_that_matched_often_and_cites_what_is_not_declared_is_told_once()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of("code", _ => [Apart("east") with { Sources = ["gues"] }, Apart("west") with { Sources = ["gues"] }]));

        refused.Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'apart' of 'code' does not fit the scenario: The source 'gues' is not declared.")
            .Which.Rule.Should().Be("apart");
    }

    [Fact]
    public void A_rule_about_something_undeclared_is_refused()
    {
        var refused = () => Read(Meeting).WithRulesFrom(
            RuleSource.Of("code", _ => [RuleMatch.Never("unknown", new Occurrence(new Reference("cease-fire")))]));

        refused.Should().Throw<RuleSourceException>().WithMessage("*'cease-fire' is not declared*");
    }

    [Fact]
    public void A_source_that_throws_is_named_and_its_exception_kept()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of("code", _ => throw new FormatException("no such day")));

        refused.Should().Throw<RuleSourceException>().WithMessage("The rule source 'code' failed: no such day").WithInnerException<FormatException>();
    }

    [Fact]
    public void A_source_that_never_ends_is_stopped()
    {
        static IEnumerable<RuleMatch> Endless(Potential potential)
        {
            while (true)
            {
                yield return RuleMatch.Never("again", potential.Acts[0]);
            }
        }

        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of("code", Endless));

        refused.Should().Throw<RuleSourceException>().WithMessage("*more than 100000 matches*");
    }

    [Fact]
    public void Matches_of_one_rule_that_say_different_things_are_refused()
    {
        var refused = () => Read(Meeting).WithRulesFrom(RuleSource.Of(
            "code", p => [RuleMatch.Never("two", p.Options[0]) with { Because = "One." }, RuleMatch.Never("two", p.Options[1]) with { Because = "Two." }]));

        refused.Should().Throw<RuleSourceException>().WithMessage("*differ in form, reason or sources*");
    }

    [Fact]
    public void Cancelling_ends_the_asking()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var asking = () => Read(Meeting).WithRulesFrom([RuleSource.Of("code", p => [RuleMatch.Never("never", p.Acts[0])])], cancelled.Token);

        asking.Should().Throw<OperationCanceledException>();
    }

    private static RuleMatch Apart(string side) => RuleMatch.Never("apart", new OptionCheck(new Reference("seat", side), ["north"]));

    private static Scenario Read(string text) => ScenarioFile.ReadText(text).OrThrow();
}
