using CsCheck;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>
/// The laws of words are not vacuous: every kind of claim is made in reports, and each predicate rejects some claims, those of reports
/// about scenarios that differ in one thing.
/// </summary>
public class WordLawsNoticeTests
{
    private const int MostDraws = 3000;

    // Keeps the draws of numbers that are close to each other apart.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    // Drawn by their number, so they are the same on every machine.
    private static readonly Lazy<(HashSet<Type> Made, HashSet<Type> Rejected)> Seen = new(Look);

    [Fact]
    public void Every_kind_of_claim_has_a_predicate() =>
        Predicates.Kinds.Select(kind => kind.Name).Should().BeEquivalentTo(Predicates.AllKinds.Select(kind => kind.Name));

    [Fact]
    public void Every_kind_of_claim_is_made_in_a_report() =>
        Kinds.Except(Seen.Value.Made).Select(kind => kind.Name).Should().BeEmpty("the laws hold what is said");

    [Fact]
    public void Every_predicate_rejects_what_is_said_of_another_scenario() =>
        Kinds.Except(Seen.Value.Rejected).Select(kind => kind.Name).Should().BeEmpty("a predicate that rejects nothing holds nothing");

    // What is claimed of several analyses at once stands in other reports, which ChangeWordLawsNoticeTests, CourseWordLawsNoticeTests and ManyWordLawsNoticeTests try.
    private static IEnumerable<Type> Kinds => Predicates.AllKinds
        .Except(ChangePredicates.All.Concat(SupposedPredicates.All).Concat(ComparedPredicates.All).Concat(TimelinePredicates.All).Concat(DevelopmentPredicates.All)
            .Concat(SweepPredicates.All).Concat(ExpectationPredicates.All).Select(predicate => predicate.Kind));

    private static (HashSet<Type> Made, HashSet<Type> Rejected) Look()
    {
        var (made, rejected) = (new HashSet<Type>(), new HashSet<Type>());
        var kinds = Kinds.ToList();
        for (var seed = 0u; seed < MostDraws && (made.Count < kinds.Count || rejected.Count < kinds.Count); seed++)
        {
            var inquiry = Draw(seed);
            var told = WordLaw.Report(ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options)).Concat(RungWordLawTests.OfRungs(inquiry)).Concat(RungWordLawTests.OfChoices(inquiry, inquiry.Options));
            var claims = told.SelectMany(said => said.Claims).Where(claim => kinds.Contains(claim.GetType())).Distinct().ToList();
            made.UnionWith(claims.Select(claim => claim.GetType()));
            var open = claims.Where(claim => !rejected.Contains(claim.GetType())).ToList();
            if (open.Count > 0)
            {
                foreach (var other in ChangedInquiries.Of(inquiry))
                {
                    rejected.UnionWith(open.Where(claim => IsRejected(claim, other)).Select(claim => claim.GetType()));
                }
            }
        }

        return (made, rejected);
    }

    private static Inquiry Draw(uint seed) => seed < RareInquiries.All.Count ? RareInquiries.All[(int)seed] : (seed % 2 == 0 ? RandomInquiries.Ordered : RandomInquiries.All).Generate(new PCG(1, seed * Spread), null, out _);

    /// <summary>Whether the claim is not so of the other. One about something that the other scenario does not have says nothing about the predicate.</summary>
    internal static bool IsRejected(Claim claim, Inquiry other)
    {
        try
        {
            return !Predicates.Holds(claim, other);
        }
        catch (Exception missing) when (missing is InvalidOperationException or ArgumentOutOfRangeException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return false;
        }
    }
}
