namespace FeasibilityEngine.Tests.Laws;

/// <summary>The laws pass a right analysis.</summary>
public class LawsThemselvesTests
{
    private const int Samples = 250;

    [Fact]
    public void All_laws_pass_the_answers_of_the_reference() => RandomInquiries.Try(Samples, inquiry =>
    {
        var analysis = DressedReference.Analyse(inquiry);
        VerdictLaw.Check(inquiry, analysis);
        ConflictLaw.Check(inquiry, analysis);
        ConcessionSetLaw.Check(inquiry, analysis);
        OtherwiseLaw.Check(inquiry, analysis);
    });

    [Fact]
    public void All_laws_pass_the_answers_of_the_reference_about_order() => RandomInquiries.TryOrdered(Samples, inquiry =>
    {
        var analysis = DressedReference.Analyse(inquiry);
        VerdictLaw.Check(inquiry, analysis);
        ConflictLaw.Check(inquiry, analysis);
        ConcessionSetLaw.Check(inquiry, analysis);
        OtherwiseLaw.Check(inquiry, analysis);
        PathLaw.Check(inquiry, analysis);
    });

    [Fact]
    public void The_reference_never_finds_that_conceding_makes_the_verdict_worse() =>
        RandomInquiries.Try(Samples, inquiry => StabilityLaw.CheckMonotone(inquiry, other => other.Reference.Verdict));

    [Fact]
    public void The_reference_never_finds_that_conceding_makes_the_verdict_worse_where_order_matters() =>
        RandomInquiries.TryOrdered(Samples, inquiry => StabilityLaw.CheckMonotone(inquiry, other => other.Reference.Verdict));
}
