using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What is said of single rungs, positions, conflicts, sets, facts and rules, and of chosen sets, is so.</summary>
public class RungWordLawTests
{
    private static readonly int Samples = WordLawTests.Samples / 2;

    [Fact]
    public void What_is_said_of_each_thing_by_itself_is_so() => RandomInquiries.Try(Samples, inquiry => Check(inquiry, OfRungs(inquiry)));

    [Fact]
    public void What_is_said_of_each_thing_where_acts_have_an_order_is_so() => RandomInquiries.TryOrdered(Samples, inquiry => Check(inquiry, OfRungs(inquiry)));

    [Fact]
    public void What_is_said_of_each_thing_where_few_sets_are_worked_out_is_so() =>
        RandomInquiries.Try(Samples / 2, inquiry => Check(inquiry, OfRungs(inquiry, top: 1)));

    [Fact]
    public void What_is_said_of_chosen_sets_is_so() => RandomInquiries.Try(Samples, inquiry => Check(inquiry, OfChoices(inquiry, inquiry.Options)));

    [Fact]
    public void What_is_said_of_chosen_sets_where_not_all_are_found_is_so() => RandomInquiries.Try(Samples, inquiry =>
        Check(inquiry, OfChoices(inquiry, inquiry.Options with { DiagramLimit = 0, ConcessionSetLimit = 1, Top = 1 })));

    [Fact]
    public void Whether_a_rung_is_in_a_minimal_set_is_known_however_few_are_worked_out() => RandomInquiries.Try(Samples, inquiry =>
    {
        foreach (var rung in Explained(inquiry, top: 1).Explanations.OfType<RungExplanation>().Where(rung => rung.IsInSomeSet is not null))
        {
            var isGiven = inquiry.Reference.ConcessionSets.Any(set => set.Given.Any(given => given.Ladder.Id == rung.Rung.Id && given.Rung == rung.Rung.Rung));
            (rung.IsInSomeSet, rung.Instead is null).Should().Be((isGiven, isGiven || rung.Rung.Rung == 0), "the sets give {0}, or none does", rung.Name);
        }
    });

    /// <summary>Everything that is said of each thing by itself.</summary>
    internal static IReadOnlyList<Said> OfRungs(Inquiry inquiry, int top = 10_000) => WordLaw.Told(
        hasTables: true, options => ExplanationContents.Of(Explained(inquiry, top), options), new ReportOptions());

    /// <summary>Everything that is said of sets chosen in every order, of all rungs and of those within reach, with a cap and without.</summary>
    internal static IEnumerable<Said> OfChoices(Inquiry inquiry, AnalysisOptions options) =>
        from order in Enum.GetValues<SetOrder>()
        from withinReach in new[] { false, true }
        from caps in new ValueList<PartyCost>[] { [], [new PartyCost(inquiry.Scenario.Parties[0].Id, 2m)] }
        let selected = SetInquiry.Ask(inquiry.Scenario, new SetSelection { Order = order, WithinReachOnly = withinReach, Caps = caps }, options)
        from said in WordLaw.Told(hasTables: true, _ => SelectedSetSection.Of(selected), new ReportOptions())
        select said;

    private static ExplanationFindings Explained(Inquiry inquiry, int top)
    {
        var options = inquiry.Options with { Top = top };
        var names = ExplanationInquiry.Ask(inquiry.Scenario, [], options).Explainable;
        return ExplanationInquiry.Ask(inquiry.Scenario, [.. names.Select(name => name.Name)], options);
    }

    private static void Check(Inquiry inquiry, IEnumerable<Said> told) =>
        WordLaw.Check(inquiry, told);
}
