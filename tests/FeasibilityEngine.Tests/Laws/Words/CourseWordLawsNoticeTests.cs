using CsCheck;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>The laws about the course of time and about developments are not vacuous: see <see cref="WordLawsNoticeTests"/>.</summary>
public class CourseWordLawsNoticeTests
{
    private const int MostDraws = 1500;

    private static readonly Lazy<(HashSet<Type> Made, HashSet<Type> Rejected)> Seen = new(Look);

    // What takes more than eight changes on one day is in CourseWordStoryTests.
    private static IEnumerable<Type> Kinds => TimelinePredicates.All.Concat(DevelopmentPredicates.All).Select(predicate => predicate.Kind)
        .Append(typeof(OnDay)).Append(typeof(IsEnough)).Append(typeof(StatedFit)).Append(typeof(StatedExclude)).Except([typeof(NoneCanBeLeftOut)]);

    [Fact]
    public void Every_kind_of_claim_is_made() => Kinds.Except(Seen.Value.Made).Select(kind => kind.Name).Should().BeEmpty("the laws hold what is said");

    [Fact]
    public void Every_predicate_rejects_what_is_said_of_another_scenario() =>
        Kinds.Except(Seen.Value.Rejected).Select(kind => kind.Name).Should().BeEmpty("a predicate that rejects nothing holds nothing");

    private static (HashSet<Type> Made, HashSet<Type> Rejected) Look()
    {
        var (made, rejected) = (new HashSet<Type>(), new HashSet<Type>());
        var kinds = Kinds.ToHashSet();
        for (var seed = 0u; seed < MostDraws && !(made.IsSupersetOf(kinds) && rejected.IsSupersetOf(kinds)); seed++)
        {
            var inquiry = (seed % 2 == 0 ? new DevelopedInquiries() : (Gen<Inquiry>)RandomInquiries.All).Generate(new PCG(seed), null, out _);
            var claims = CourseReports.OfTimeline(inquiry).Concat(CourseReports.OfDevelopments(inquiry)).SelectMany(said => said.Claims).Distinct().ToList();
            made.UnionWith(claims.SelectMany(KindsOf));
            var open = claims.Where(claim => KindsOf(claim).Any(kind => kinds.Contains(kind) && !rejected.Contains(kind))).ToList();
            if (open.Count > 0)
            {
                foreach (var other in ChangedInquiries.Of(inquiry))
                {
                    rejected.UnionWith(open.Where(claim => WordLawsNoticeTests.IsRejected(claim, other)).SelectMany(KindsOf));
                }
            }
        }

        return (made, rejected);
    }

    // A claim about a day or about developments is one of the kind that it wraps, too.
    private static IEnumerable<Type> KindsOf(Claim claim) => (claim switch
    {
        OnDay on => KindsOf(on.Claim),
        WithDevelopments with => KindsOf(with.Claim),
        OnlyWith only => KindsOf(only.Claim),
        _ => [],
    }).Append(claim.GetType());
}
