using FeasibilityEngine.Inquiries.Timelines;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The laws of timelines on drawn scenarios.</summary>
public class TimelineLawTests
{
    private const int Samples = 600;
    private const int SlowerSamples = 150;

    [Fact]
    public void Each_entry_says_what_an_analysis_of_that_day_says_and_holds_until_the_next() =>
        RandomInquiries.Try(Samples, inquiry => TimelineLaw.CheckDays(inquiry, TimelineInquiry.AskVerdicts(inquiry.Scenario, Options(inquiry))));

    [Fact]
    public void A_cause_is_enough_and_nothing_less_is() =>
        RandomInquiries.Try(SlowerSamples, inquiry => TimelineLaw.CheckCauses(inquiry, Ask(inquiry)));

    [Fact]
    public void A_second_run_gives_an_equal_timeline() =>
        RandomInquiries.Try(SlowerSamples, inquiry => Ask(inquiry).Should().Be(Ask(inquiry)));

    private static Timeline Ask(Inquiry inquiry) => TimelineInquiry.Ask(inquiry.Scenario, Options(inquiry));

    private static AnalysisOptions Options(Inquiry inquiry) => inquiry.Options with { AsOf = null };
}
