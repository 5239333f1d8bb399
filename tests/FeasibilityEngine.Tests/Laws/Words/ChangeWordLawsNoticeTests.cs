using CsCheck;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>
/// The laws of what is said of changes are not vacuous: every kind of claim about what is supposed and what differs is made, and each
/// predicate rejects some, those of reports about scenarios that differ in one thing.
/// </summary>
public class ChangeWordLawsNoticeTests
{
    private const uint MostDraws = 1000;

    [Fact]
    public void Every_kind_of_claim_about_changes_is_made_and_rejected_where_it_is_not_so()
    {
        var kinds = SupposedPredicates.All.Concat(ComparedPredicates.All).Select(predicate => predicate.Kind).ToHashSet();
        var (made, rejected) = (new HashSet<Type>(), new HashSet<Type>());
        for (var seed = 0u; seed < MostDraws && (made.Count < kinds.Count || rejected.Count < kinds.Count); seed++)
        {
            var inquiry = RandomInquiries.All.Generate(new PCG(seed, seed), null, out _);
            var others = ChangedInquiries.Of(inquiry).Where(other => AnalysisInquiry.ErrorsOf(other.Scenario) is null).ToList();
            foreach (var (place, claim) in Claims(inquiry, others[(int)seed % others.Count]).Where(claimed => kinds.Contains(claimed.Claim.GetType())).ToHashSet())
            {
                made.Add(claim.GetType());
                if (!rejected.Contains(claim.GetType()) && others.Exists(other => IsRejected(claim, inquiry, other)))
                {
                    rejected.Add(claim.GetType());
                }
            }
        }

        kinds.Except(made).Select(kind => kind.Name).Should().BeEmpty("the laws hold what is said");
        kinds.Except(rejected).Select(kind => kind.Name).Should().BeEmpty("a predicate that rejects nothing holds nothing");
    }

    private static IEnumerable<(OtherAnalysis? Place, Claim Claim)> Claims(Inquiry inquiry, Inquiry other)
    {
        var conceded = SupposedInquiries.Some(inquiry, first: 0);
        var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
        return WordLaw.Told(hasTables: true, options => WhatIfContents.Of(whatIf, options), new ReportOptions())
            .Concat(SupposedInquiries.OfChosen(inquiry, conceded, withinReachOnly: false))
            .Concat(ComparedInquiries.Of(inquiry, other).Told)
            .Concat(ComparedInquiries.Of(inquiry, inquiry).Told)
            .SelectMany(said => said.Claims)
            .Select(claim => claim is Elsewhere there ? ((OtherAnalysis?)there.Of, there.Claim) : (null, claim));
    }

    // Of another scenario by itself, or of the one and the other.
    private static bool IsRejected(Claim claim, Inquiry inquiry, Inquiry other) => new[] { inquiry, other }.Any(first =>
    {
        var asked = new Inquiry(other.Scenario, other.Options.Question, other.Options.AsOf, other.Options.Assume);
        (asked.Elsewhere[OtherAnalysis.First], asked.Elsewhere[OtherAnalysis.Second]) = (first, other);
        return WordLawsNoticeTests.IsRejected(claim, asked);
    });
}
