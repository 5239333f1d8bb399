using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests.RuleSources;

/// <summary>What a rule source may do, what it is told where it does something else, and how explanations tell its rules.</summary>
public sealed class RuleSourceContractTests
{
    private const string Text = """
        feasibility: 1
        scenario: A meeting
        sources:
          letters: { text: Letters of the two sides }
        parties: [north, south]
        sets:
          side: [east, west]
        issues:
          seat[side]: { options: [north, south] }
        acts:
          ceasefire: {}
          patrol[side]: { by: south }
        facts:
          calm: The front is calm
          watched: Observers watch the front
          quiet[side]: The side is quiet
        positions:
          calm-first: { party: north, requires: calm }
          east-first: { party: north, requires: "seat[east] is north" }
        """;

    [Fact]
    public void The_documented_source_gives_the_documented_rule()
    {
        var declared = SampleFile.Read("direct-talks");
        var bare = declared with { Rules = declared.Rules.Where(r => r.Id != "no-withdrawal-from-recognised-territory").ToValueList() };

        TextReport.Render(DocumentedRules.Analyse(bare)).Should().Be(TextReport.Render(ScenarioAnalyser.Analyse(declared)));
    }

    [Fact]
    public void The_documented_function_derives_a_fact() =>
        Scenario.WithRulesFrom(DocumentedRules.Calming()).Rules.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Id = "observers-calm", Form = RuleForm.When, Condition = new Occurrence(new Reference("watched")) });

    [Fact]
    public void The_code_of_the_page_is_the_code_of_these_tests()
    {
        using var page = new StreamReader(typeof(RuleSourceContractTests).Assembly.GetManifestResourceStream("docs/rules-in-code.md")!);
        using var code = new StreamReader(typeof(RuleSourceContractTests).Assembly.GetManifestResourceStream("DocumentedRules.cs")!);
        var plain = page.ReadToEnd().ReplaceLineEndings("\n").Split("## Rules as NRules classes")[0];
        var shown = plain.Split("```csharp\n").Skip(1).Select(block => Trimmed(block.Split("```")[0])).ToList();
        var compiled = Trimmed(code.ReadToEnd().ReplaceLineEndings("\n"));

        shown.Should().HaveCount(3).And.OnlyContain(block => compiled.Contains(block));
    }

    [Fact]
    public void Acts_at_each_key_have_their_performer() =>
        new Potential(Scenario).Acts.Select(a => (a.ToString(), a.By)).Should().Equal(("ceasefire", null), ("patrol[east]", "south"), ("patrol[west]", "south"), ("talks", null));

    [Fact]
    public void Acts_can_be_ordered()
    {
        var acts = new Potential(Scenario).Acts;

        acts[1].Before(acts[3]).ToString().Should().Be("patrol[east] before talks");
        acts[1].With(acts[3]).ToString().Should().Be("patrol[east] with talks");
        acts[1].After(acts[3]).ToString().Should().Be("patrol[east] after talks");
        ((Action)(() => acts[1].Before(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_order_that_rules_in_code_demand_is_kept()
    {
        var scenario = Read(Text + "\n  patrol-last: { party: south, requires: \"patrol[east] after talks\" }\n");
        var source = RuleSource.Of("code", p => [RuleMatch.Always("patrol-first", p.Acts[1].Before(p.Acts[3]))]);

        ScenarioAnalyser.Analyse(scenario).Conflicts.Should().NotContain(c => c.Positions.Any(x => x.Id == "patrol-last"));
        ScenarioAnalyser.Analyse(scenario.WithRulesFrom(source)).Conflicts.Should().Contain(c => c.Positions.Any(x => x.Id == "patrol-last"));
    }

    [Fact]
    public void Each_source_is_asked_once()
    {
        var asked = 0;
        Scenario.WithRulesFrom(RuleSource.Of("code", _ =>
        {
            asked++;
            return [];
        })).Should().Be(Scenario);

        asked.Should().Be(1);
    }

    [Fact]
    public void A_source_sees_the_potential_and_not_the_rules_of_other_sources()
    {
        var seen = -1;
        Scenario.WithRulesFrom(
            RuleSource.Of("a", p => [RuleMatch.Never("first", p.Acts[0])]),
            RuleSource.Of("b", p =>
            {
                seen = p.Scenario.Rules.Count;
                return [];
            }));

        seen.Should().Be(0);
    }

    [Fact]
    public void Two_sources_cannot_give_a_rule_of_one_name()
    {
        var refused = () => Scenario.WithRulesFrom(RuleSource.Of("b", Calm), RuleSource.Of("a", Calm));

        var refusal = refused.Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'calm-days' of 'b' has the name of a rule that the scenario has already.").Which;
        refusal.RuleSource.Should().Be("b");
        refusal.Rule.Should().Be("calm-days");

        static IEnumerable<RuleMatch> Calm(Potential p) => [RuleMatch.Never("calm-days", p.Acts[0])];
    }

    [Fact]
    public void A_source_that_gives_a_condition_deeper_than_any_file_can_hold_is_refused()
    {
        var deep = Enumerable.Range(0, 100_000).Aggregate(Condition.True, (inner, _) => !inner);

        Refused(_ => [RuleMatch.Never("deep", deep), RuleMatch.Never("deep", !deep)])
            .WithMessage("The rule source 'code' failed: It gave a match of the rule 'deep' with a condition that is nested more than 100 levels deep.");
    }

    [Fact]
    public void A_source_that_gives_null_is_refused() =>
        Refused(_ => [null!]).WithMessage("The rule source 'code' failed: It gave null for a match.");

    [Fact]
    public void A_statement_that_is_null_is_refused() =>
        Refused(_ => [RuleMatch.Never("none", new PotentialStatement[] { null! })]).WithMessage("The rule source 'code' failed: A statement is null. (Parameter 'statements')");

    [Fact]
    public void A_rule_about_no_statement_is_refused() =>
        Refused(_ => [RuleMatch.Never("none")]).WithMessage("The rule source 'code' failed: Name at least one statement. (Parameter 'statements')");

    [Fact]
    public void A_source_that_gives_up_of_its_own_accord_has_failed() =>
        Refused(_ => throw new OperationCanceledException("too long")).WithMessage("The rule source 'code' failed: too long").WithInnerException<OperationCanceledException>();

    [Fact]
    public void What_a_source_says_itself_of_its_failure_is_kept() =>
        Refused(_ => throw new RuleSourceException("table", "row-7", "Row 7 has no party."))
            .WithMessage("Row 7 has no party.").Which.Rule.Should().Be("row-7");

    [Fact]
    public void A_rule_that_cites_an_undeclared_source_is_refused() =>
        Refused(p => [RuleMatch.Never("cites", p.Acts[0]) with { Sources = ["rumours"] }]).WithMessage("*'rumours' is not declared*");

    [Fact]
    public void A_rule_whose_name_is_no_name_is_refused() =>
        Refused(p => [RuleMatch.Never("no seat", p.Acts[0])]).WithMessage("*'no seat' cannot be a name*");

    [Fact]
    public void Names_and_functions_must_be_given()
    {
        ((Action)(() => RuleSource.Of(" ", _ => []))).Should().Throw<ArgumentException>();
        ((Action)(() => RuleSource.Of("code", null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => RuleMatch.Never(" ", Condition.True))).Should().Throw<ArgumentException>();
        ((Action)(() => RuleMatch.Always("a", null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => RuleMatch.When("a", null!, Condition.True))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Scenario.WithRulesFrom((IEnumerable<IRuleSource>)null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_explanation_of_a_rule_tells_case_by_case_what_it_says()
    {
        var scenario = Scenario.WithRulesFrom(RuleSource.Of("code", p =>
        [
            RuleMatch.When("quietness", p.Facts[2], p.Acts[1]) with { Because = "Patrols keep a side quiet." },
            RuleMatch.When("quietness", p.Facts[3], p.Acts[2]) with { Because = "Patrols keep a side quiet." },
        ]));

        var text = TextReport.Render(ExplanationInquiry.Ask(scenario, ["quietness"]), new ReportOptions { Width = 150 });

        text.Should().Contain("It is written as code, and says in 2 places:\n")
            .And.Contain("- Where patrol[east] takes place, east is quiet (quiet[east]).\n")
            .And.Contain("- Where patrol[west] takes place, west is quiet (quiet[west]).\n")
            .And.Contain("The reason: Patrols keep a side quiet.");
    }

    [Fact]
    public void A_rule_yields_a_fact_only_by_the_cases_that_do()
    {
        var rule = Scenario.WithRulesFrom(RuleSource.Of("code", p =>
        [
            RuleMatch.When("quietness", p.Facts[2], p.Acts[1]),
            RuleMatch.When("quietness", p.Facts[2], p.Acts[0]),
            RuleMatch.When("quietness", p.Facts[3], p.Acts[2]),
        ])).Rules.Single();

        rule.WhereItYields(new Reference("quiet", "east"))!.ToString().Should().Be("ceasefire or patrol[east]");
        rule.WhereItYields(new Reference("quiet", "west"))!.ToString().Should().Be("patrol[west]");
        rule.WhereItYields(new Reference("calm")).Should().BeNull();
        new Rule("declared", RuleForm.When, Condition.True, [new Reference("quiet", "s")], [new Binder("s", "side")])
            .WhereItYields(new Reference("quiet", "west")).Should().Be(Condition.True);
    }

    private static Scenario Scenario { get; } = Read(Text);

    private static Scenario Read(string text) => ScenarioFile.ReadText(text).OrThrow();

    private static FluentAssertions.Specialized.ExceptionAssertions<RuleSourceException> Refused(Func<Potential, IEnumerable<RuleMatch>> match)
    {
        var refused = () => Scenario.WithRulesFrom(RuleSource.Of("code", match));
        return refused.Should().Throw<RuleSourceException>();
    }

    private static string Trimmed(string text) =>
        "\n" + string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
}
