using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests;

/// <summary>Where not all conflicts are listed, how many there are is known all the same, and "not listed" is never taken for "there is none".</summary>
public class ConflictLimitTests
{
    private static readonly Scenario Lead = SampleFile.Read("direct-talks");
    private static readonly Analysis Whole = ScenarioAnalyser.Analyse(Lead);
    private static readonly Analysis Cut = ScenarioAnalyser.Analyse(Lead, new AnalysisOptions { ConflictLimit = 1 });

    [Fact]
    public void The_count_is_exact_and_the_list_says_that_it_is_not_all()
    {
        (Whole.ListsAllConflicts, Whole.IsComplete).Should().Be((true, true));
        Cut.Counts.Conflicts.Should().Be(Whole.Counts.Conflicts).And.Match<Count>(count => count.IsProven);
        Cut.Conflicts.Count.Should().BeLessThan(Whole.Conflicts.Count);
        Cut.Conflicts.Select(conflict => conflict.Positions).Should().BeSubsetOf(Whole.Conflicts.Select(conflict => conflict.Positions));
        (Cut.ListsAllConflicts, Cut.IsComplete).Should().Be((false, false));
        Cut.Interruptions.Should().Equal(new Interruption { Kind = InterruptionKind.ConflictLimit, Limit = 1 });
        Cut.Sensitivity.Conflicts.Should().Equal(Whole.Sensitivity.Conflicts);
    }

    [Fact]
    public void With_the_solver_alone_neither_is_known()
    {
        var cut = ScenarioAnalyser.Analyse(Lead, new AnalysisOptions { ConflictLimit = 1, DiagramLimit = 0 });
        (cut.Counts.Conflicts.IsProven, cut.ListsAllConflicts, cut.IsComplete).Should().Be((false, false, false));
    }

    [Fact]
    public void What_is_not_listed_is_neither_new_nor_gone()
    {
        var comparison = ComparisonInquiry.Ask(Cut, ScenarioAnalyser.Analyse(Lead, new AnalysisOptions { ConflictLimit = 2 }));
        comparison.AppearedConflicts.Should().BeEmpty();
        comparison.VanishedConflicts.Should().BeEmpty();
    }

    [Fact]
    public void An_expectation_about_a_conflict_that_is_not_listed_is_not_proven()
    {
        var hidden = Whole.Conflicts.First(conflict => Cut.Conflicts.All(cut => !cut.Positions.Equals(conflict.Positions)));
        var expecting = Lead with
        {
            Expectations = [new Expectation { Because = hidden.Positions.Select(member => member.Id).ToValueList() }],
        };

        var miss = ExpectationInquiry.Ask(expecting, new AnalysisOptions { ConflictLimit = 1 }).Results.Single().Misses.Single();

        miss.IsProven.Should().BeFalse();
        ExpectationInquiry.Ask(expecting).Results.Single().Misses.Should().BeEmpty();
    }

    [Fact]
    public void The_report_tells_how_many_there_are_and_that_some_are_not_shown()
    {
        var text = TextReport.Render(Cut);
        text.Should().Contain($"There are {(int)Whole.Counts.Conflicts.Found} minimal conflicts").And.Contain("the limit of 1 conflicts in one component was reached");
        HtmlReport.Render(Cut).Should().Contain("Not all conflicts are listed").And.Contain("The minimal conflicts that are listed; there are more");
    }
}
