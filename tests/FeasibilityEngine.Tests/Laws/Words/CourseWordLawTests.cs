using System.Globalization;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>
/// Every sentence about the course of time, and about what developments would open, is true. <c>FEASIBILITY_WORD_SAMPLES</c> sets how
/// many scenarios of each sort are tried.
/// </summary>
public class CourseWordLawTests
{
    private static readonly int Samples = int.Parse(Environment.GetEnvironmentVariable("FEASIBILITY_WORD_SAMPLES") ?? "100", CultureInfo.InvariantCulture);

    [Fact]
    public void What_is_said_of_one_day_after_another_is_so() => RandomInquiries.Try(Samples, CheckTimeline);

    [Fact]
    public void What_is_said_of_one_day_after_another_where_it_matters_who_goes_first_is_so() => RandomInquiries.TryOrdered(Samples, CheckTimeline);

    [Fact]
    public void What_is_said_of_developments_is_so() => DevelopedInquiries.Try(Samples, CheckDevelopments);

    [Fact]
    public void What_is_said_of_developments_where_it_matters_who_goes_first_is_so() => DevelopedInquiries.TryOrdered(Samples, CheckDevelopments);

    private static void CheckTimeline(Inquiry inquiry) => WordLaw.Check(inquiry, CourseReports.OfTimeline(inquiry));

    private static void CheckDevelopments(Inquiry inquiry) => WordLaw.Check(inquiry, CourseReports.OfDevelopments(inquiry));
}
