using FeasibilityEngine.Tests.Laws;
using FeasibilityEngine.Tests.Reporting;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>Everything can be asked about every drawn scenario, and told in every format: with order, developments, events, priced acts, red lines.</summary>
public class DrawnScenarioTests
{
    private const int Samples = 8;

    [Fact]
    public void Every_question_about_a_scenario_without_order_has_an_answer() => RandomInquiries.Try(Samples, HasAnswers);

    [Fact]
    public void Every_question_about_a_scenario_of_order_has_an_answer() => RandomInquiries.TryOrdered(Samples, HasAnswers);

    [Fact]
    public void Every_question_about_a_scenario_with_developments_has_an_answer() => DevelopedInquiries.Try(Samples, HasAnswers);

    private static void HasAnswers(Inquiry inquiry)
    {
        foreach (var (asked, told) in EveryQuestion.Of(inquiry.Scenario, inquiry.Options with { Top = 3 }))
        {
            told.Should().NotBeNullOrWhiteSpace("{0} is asked", asked);
            EveryQuestion.EndsInBlanks(told).Should().BeNull("{0} is asked, and no line ends in blanks", asked);
            if (told[0] == '{')
            {
                PublishedSchema.Errors(told).Should().BeEmpty("{0} is asked, and the JSON is valid by its schema", asked);
            }
        }
    }
}
