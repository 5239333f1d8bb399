using System.Globalization;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>
/// Every sentence about the variants of a scenario, and about what its authors expect of it, is true. <c>FEASIBILITY_WORD_SAMPLES</c>
/// sets how many scenarios are tried: that many with expectations, and a tenth of it with up to 24 variants each.
/// </summary>
public class ManyWordLawTests
{
    private static readonly int Samples = int.Parse(Environment.GetEnvironmentVariable("FEASIBILITY_WORD_SAMPLES") ?? "100", CultureInfo.InvariantCulture);

    private static readonly int Sweeps = Math.Max(1, Samples / 10);

    [Fact]
    public void What_is_said_of_all_variants_is_so() => RandomInquiries.Try(Sweeps, inquiry => Check(ManyReports.OfSweep(inquiry, isWhole: true)));

    [Fact]
    public void What_is_said_of_all_variants_where_it_matters_who_goes_first_is_so() =>
        RandomInquiries.TryOrdered(Sweeps, inquiry => Check(ManyReports.OfSweep(inquiry, isWhole: true)));

    [Fact]
    public void What_is_said_of_variants_of_which_some_were_not_looked_at_or_were_cut_short_is_so() =>
        RandomInquiries.Try(Sweeps, inquiry => Check(ManyReports.OfSweep(inquiry, isWhole: false)));

    [Fact]
    public void What_is_said_of_drawn_variants_is_so() => RandomInquiries.Try(Sweeps, inquiry => Check(ManyReports.OfDrawn(inquiry)));

    [Fact]
    public void What_is_said_of_expectations_is_so() => RandomInquiries.Try(Samples, CheckExpectations);

    [Fact]
    public void What_is_said_of_expectations_where_it_matters_who_goes_first_is_so() => RandomInquiries.TryOrdered(Samples, CheckExpectations);

    [Fact]
    public void How_many_expectations_of_several_files_are_met_is_so() => RandomInquiries.Try(Sweeps, inquiry =>
    {
        List<Inquiry> files = [ManyReports.Expecting(inquiry), inquiry, ManyReports.Expecting(inquiry.About(inquiry.Scenario with { Rules = [] }))];
        var asked = inquiry.About(inquiry.Scenario);
        asked.Varied = new VariedInquiry(files, CutShort: 0, files.Count);

        // What is said of each file by itself is held above.
        WordLaw.Check(asked, [ManyReports.OfExpectations(files)[^1]]);
    });

    private static void Check((Inquiry Asked, IReadOnlyList<Said> Told) sweep) => WordLaw.Check(sweep.Asked, sweep.Told);

    private static void CheckExpectations(Inquiry inquiry)
    {
        var asked = ManyReports.Expecting(inquiry);
        WordLaw.Check(asked, ManyReports.OfExpectations(asked));
    }
}
