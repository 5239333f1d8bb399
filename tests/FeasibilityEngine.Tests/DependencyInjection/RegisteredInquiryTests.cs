using System.Reflection;
using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;
using FeasibilityEngine.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FeasibilityEngine.Tests.DependencyInjection;

/// <summary>Whatever is asked of the registered analyser is asked with the rules and limits of the application.</summary>
public class RegisteredInquiryTests
{
    private static readonly Scenario FirstSteps = SampleFile.Read("first-steps") with { Id = "first-steps" };

    /// <summary>Each question, with what shows in its answer that no state is possible: that is so only with the registered rule.</summary>
    private static readonly Dictionary<string, Func<IFeasibilityAnalyser, bool>> IsExcluded = new()
    {
        ["analysis"] = analyser => analyser.Analyse(FirstSteps).Verdict == Verdict.Inconsistent,
        ["sets"] = analyser => analyser.SelectSets(FirstSteps, new SetSelection()).Analysis.Verdict == Verdict.Inconsistent,
        ["what is supposed"] = analyser => analyser.Suppose(FirstSteps, analyser.Defaults).After.Verdict == Verdict.Inconsistent,
        ["explanation"] = analyser => analyser.Explain(FirstSteps, []).Analysis.Verdict == Verdict.Inconsistent,
        ["timeline"] = analyser => analyser.BuildTimeline(FirstSteps).Entries.All(entry => entry.Verdict == Verdict.Inconsistent),
        ["timeline of verdicts"] = analyser => analyser.BuildVerdictTimeline(FirstSteps).Entries.All(entry => entry.Verdict == Verdict.Inconsistent),
        ["developments"] = analyser => analyser.ExploreDevelopments(FirstSteps).Before.Verdict == Verdict.Inconsistent,
        ["expectations"] = analyser => analyser.TestExpectations(Expecting).Passed == 1,
        ["prepared sweep"] = analyser => analyser.PrepareSweep(FirstSteps, new SweepOptions()).Variants().Single().Verdict == Verdict.Inconsistent,
        ["sweep"] = analyser => analyser.Sweep(FirstSteps, new SweepOptions()).Verdicts.Inconsistent == 1,
        ["contradiction"] = analyser => analyser.FindContradiction(FirstSteps) is not null,
    };

    private static Scenario Expecting => FirstSteps with { Expectations = [new Expectation(Verdict: Verdict.Inconsistent)] };

    public static TheoryData<string> Questions => [.. IsExcluded.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_is_asked_with_the_registered_rules(string question)
    {
        using var with = new ServiceCollection().AddFeasibilityEngine().AddFeasibilityRules<NoTalksAtAll>().BuildServiceProvider();
        using var without = new ServiceCollection().AddFeasibilityEngine().BuildServiceProvider();

        IsExcluded[question](with.GetRequiredService<IFeasibilityAnalyser>()).Should().BeTrue();
        IsExcluded[question](without.GetRequiredService<IFeasibilityAnalyser>()).Should().BeFalse();
    }

    [Fact]
    public void Every_question_of_the_library_can_be_asked_of_the_registered_analyser_in_the_same_words()
    {
        var asked = Signatures(typeof(ScenarioAnalyser), BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly);
        var registered = Signatures(typeof(IFeasibilityAnalyser), BindingFlags.Instance | BindingFlags.Public);

        registered.Except(asked).Should().OnlyContain(own => own.Contains("AnalyseAsync(") || own.Contains("WithRules(") || own.Contains("get_Defaults("));
        asked.Except(registered).Should().BeEmpty();
        asked.Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void The_limits_of_the_application_hold_for_questions_too()
    {
        using var provider = new ServiceCollection().AddFeasibilityEngine(o => o.Top = 1).BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        analyser.Explain(FirstSteps, []).Analysis.Counts.Top.Should().Be(1);
        analyser.ExploreDevelopments(FirstSteps).Before.Counts.Top.Should().Be(1);
        analyser.SelectSets(FirstSteps, new SetSelection()).Sets.Should().ContainSingle();
    }

    [Fact]
    public void A_rule_source_that_fails_fails_the_question_and_is_logged()
    {
        var log = new ListedLog();
        using var provider = new ServiceCollection()
            .AddFeasibilityEngine()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Error))
            .AddFeasibilityRules(RuleSource.Of("broken", _ => throw new FormatException("no such day")))
            .BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        analyser.Invoking(a => a.BuildTimeline(FirstSteps)).Should().Throw<RuleSourceException>().WithMessage("*'broken'*no such day*");
        analyser.Invoking(a => a.Check(FirstSteps)).Should().Throw<RuleSourceException>().WithMessage("*'broken'*no such day*");
        log.Lines.Should().Contain(line => line.Contains("broken"));
    }

    private static List<string> Signatures(Type type, BindingFlags flags) =>
        [.. type.GetMethods(flags).Select(method => $"{method.ReturnType} {method.Name}({string.Join(", ", method.GetParameters().Select(p => $"{p.ParameterType} {p.Name}{(p.HasDefaultValue ? " = " + p.DefaultValue : "")}"))})")];
}
