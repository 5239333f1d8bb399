using System.Globalization;
using DirectTalks;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>The lead scenario without its declared rules, and with the same rules as classes of NRules.</summary>
public sealed class LeadScenarioTests
{
    private static readonly Scenario Declared = ScenarioFile.ReadText(Pages.Read("direct-talks.yaml"), "direct-talks.yaml").OrThrow();
    private static readonly Scenario Bare = Declared with { Rules = [] };
    private static readonly Scenario Sourced = Bare.WithRulesFrom(new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory).Assembly));

    [Fact]
    public void Each_declared_rule_has_a_class_with_its_name_reason_and_sources() =>
        Sourced.Rules.Select(Heading).Should().BeEquivalentTo(Declared.Rules.Select(Heading));

    [Theory]
    [InlineData(Question.Talks)]
    [InlineData(Question.Settlement)]
    public void The_analysis_is_that_of_the_declared_rules(Question question)
    {
        var options = new AnalysisOptions { Question = question };

        TextReport.Render(ScenarioAnalyser.Analyse(Sourced, options)).Should().Be(TextReport.Render(ScenarioAnalyser.Analyse(Declared, options)));
    }

    [Theory]
    [InlineData("2022-09-30", Question.Talks)]
    [InlineData("2024-06-14", Question.Talks)]
    [InlineData("2024-06-14", Question.Settlement)]
    public void The_lead_rule_alone_as_a_class_gives_the_report_of_the_declared_one(string day, Question question)
    {
        var options = new AnalysisOptions { AsOf = DateOnly.Parse(day, CultureInfo.InvariantCulture), Question = question };
        var without = Declared with { Rules = [.. Declared.Rules.Where(rule => rule.Id != "no-withdrawal-from-recognised-territory")] };
        var declared = TextReport.Render(ScenarioAnalyser.Analyse(Declared, options));

        TextReport.Render(ScenarioAnalyser.Analyse(without.WithRulesFrom(new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory))), options)).Should().Be(declared);
        TextReport.Render(ScenarioAnalyser.Analyse(without, options)).Should().NotBe(declared, "the rule matters on that day");
    }

    [Fact]
    public void What_explains_a_derived_fact_is_that_of_the_declared_rules()
    {
        ValueList<string> what = ["opinion-hardened", "aims-need-force", "annexed[donetsk]", "bucha-hardens-opinion"];

        TextReport.Render(ScenarioAnalyser.Explain(Sourced, what)).Should().Be(TextReport.Render(ScenarioAnalyser.Explain(Declared, what)));
    }

    [Fact]
    public void Without_its_rules_the_scenario_comes_to_other_conflicts() =>
        ScenarioAnalyser.Analyse(Bare).Conflicts.Should().NotHaveSameCount(ScenarioAnalyser.Analyse(Declared).Conflicts);

    [Fact]
    public void An_explanation_tells_what_a_rule_matched_and_its_reason()
    {
        var conflict = ScenarioAnalyser.Analyse(Sourced).Conflicts
            .Single(c => c.Positions.Select(p => p.Id).Order(StringComparer.Ordinal).SequenceEqual(["recognition-of-annexation", "withdrawal-first"]));

        var use = conflict.Rules.Should().ContainSingle().Subject;
        use.Rule.Should().Be("no-withdrawal-from-recognised-territory");
        use.Instances.Select(i => i.ToString()).Should().Equal("not (troops[crimea] is withdrawn and status[crimea] is recognised-russian)");
    }

    [Fact]
    public void An_explanation_of_a_rule_tells_each_place_where_it_matched()
    {
        var text = TextReport.Render(ScenarioAnalyser.Explain(Sourced, ["no-withdrawal-from-recognised-territory"]), new ReportOptions { Width = 150 });

        text.Should().Contain("It is written as code, and says in 5 places [1]:");
        foreach (var territory in new[] { "crimea", "donetsk", "luhansk", "zaporizhzhia", "kherson" })
        {
            text.Should().Contain($"- It is never so that the Russian army in {territory} is withdrawn and the agreed status of {territory} is recognised-russian.");
        }

        text.Should().Contain("The reason: A state does not withdraw its troops from territory that is recognised as its own.");
    }

    private static (string Id, RuleForm Form, string? Because, string Sources) Heading(Rule rule) =>
        (rule.Id, rule.Form, rule.Because, string.Join(", ", rule.Sources.Order(StringComparer.Ordinal)));
}
