using CsCheck;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Tests.Inquiries;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>The laws about variants and about expectations are not vacuous: see <see cref="WordLawsNoticeTests"/>.</summary>
public class ManyWordLawsNoticeTests
{
    private const int MostDraws = 300;

    private static readonly Lazy<(HashSet<Type> Made, HashSet<Type> Rejected)> Seen = new(Look);

    private static readonly Inquiry Harbour = new(NarrowingScenario.Of());

    // What is claimed of the sweep itself is the same whatever the scenario is: below.
    private static IEnumerable<Type> OfTheSweep =>
        [typeof(VariantsLookedAt), typeof(NumberOfCombinations), typeof(DifferByChance), typeof(HasSetting), typeof(AreAssumed)];

    private static IEnumerable<Type> Kinds => SweepPredicates.All.Concat(ExpectationPredicates.All).Select(predicate => predicate.Kind);

    [Fact]
    public void Every_kind_of_claim_is_made() => Kinds.Except(Seen.Value.Made).Select(kind => kind.Name).Should().BeEmpty("the laws hold what is said");

    [Fact]
    public void Every_predicate_rejects_what_is_said_of_another_scenario() =>
        Kinds.Except(OfTheSweep).Except(Seen.Value.Rejected).Select(kind => kind.Name).Should().BeEmpty("a predicate that rejects nothing holds nothing");

    [Fact]
    public void Wrong_numbers_of_variants_and_settings_that_they_do_not_have_are_noticed()
    {
        var settings = VariedInquiry.AllSettings(Harbour);
        var variants = settings.Select(of => VariedInquiry.ByHand(Harbour, of)).ToList();
        var asked = Harbour.About(Harbour.Scenario);
        asked.Varied = new VariedInquiry(variants, CutShort: 2, variants.Count + 2);

        Predicates.Holds(new VariantsLookedAt(variants.Count + 2, 2), asked).Should().BeTrue();
        Predicates.Holds(new VariantsLookedAt(variants.Count, 2), asked).Should().BeFalse();
        Predicates.Holds(new VariantsLookedAt(variants.Count + 2, 1), asked).Should().BeFalse();
        Predicates.Holds(new NumberOfCombinations(variants.Count + 2), asked).Should().BeTrue();
        Predicates.Holds(new NumberOfCombinations(variants.Count), asked).Should().BeFalse();
        Predicates.Holds(new HasSetting("date", "2022-01-02"), variants[0]).Should().BeTrue();
        Predicates.Holds(new HasSetting("date", "2022-01-03"), variants[0]).Should().BeFalse();
        Predicates.Holds(new AreAssumed(["law-passes"]), new Inquiry(Harbour.Scenario, assume: ["law-passes"])).Should().BeTrue();
        Predicates.Holds(new AreAssumed(["law-passes"]), Harbour).Should().BeFalse();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(60)]
    [InlineData(300)]
    public void How_far_shares_differ_by_chance_is_neither_told_too_small_nor_too_great(int variants)
    {
        var told = Told(variants);

        Predicates.Holds(told, Harbour).Should().BeTrue();
        Predicates.Holds(told with { Points = told.Points / 3 }, Harbour).Should().BeFalse();
        (variants < 50 || !Predicates.Holds(told with { Points = told.Points * 2 }, Harbour)).Should().BeTrue("twice as many would be too great");
    }

    [Theory]
    [InlineData(0, 7, "0 %")]
    [InlineData(7, 7, "100 %")]
    [InlineData(1, 100_000, "< 0.1 %")]
    [InlineData(99_999, 100_000, "> 99.9 %")]
    [InlineData(2, 3, "66.7 %")]
    [InlineData(1, 2, "50 %")]
    [InlineData(0, 0, "–")]
    public void A_share_is_told_as_what_the_numbers_come_to(long part, long whole, string told) => SweepWording.Share(part, whole).Should().Be(told);

    [Fact]
    public void Those_that_are_not_told_one_by_one_are_not_said_to_be_in_fewer_variants()
    {
        var (_, told) = ManyReports.OfSweep(Harbour, isWhole: true);

        told.Select(said => said.Words.Plain).Should().Contain(words => words.StartsWith("And ") && words.EndsWith("in no more variants than the last of these."));
    }

    [Fact]
    public void Where_rules_contradict_each_other_no_number_of_conflicts_is_told()
    {
        var closing = new Rule("closing", RuleForm.Never, FeasibilityEngine.Model.Conditions.Condition.True);
        var asked = Harbour.About(Harbour.Scenario with { Rules = [.. Harbour.Scenario.Rules, closing], Expectations = [new Expectation(Because: [Harbour.Scenario.Positions[0].Id])] });

        var told = ManyReports.OfExpectations(asked);

        WordLaw.Check(asked, told);
        told.Select(said => said.Words.Plain).Should().Contain("is: the rules exclude every state, whatever the positions are");
    }

    // What the report says of so many variants that are drawn.
    private static DifferByChance Told(int variants)
    {
        var sweep = SweepInquiry.Prepare(
            Harbour.Scenario, new SweepOptions { Vary = ["position:" + Harbour.Scenario.Positions[0].Id], Samples = variants }, Harbour.Options);
        var tally = new SweepTally(sweep.Header);
        foreach (var variant in sweep.Variants())
        {
            tally.Add(variant);
        }

        return WordLaw.Told(hasTables: true, _ => SweepContents.Of(tally.Summary()), new ReportOptions())
            .SelectMany(said => said.Claims).OfType<DifferByChance>().Single();
    }

    private static (HashSet<Type> Made, HashSet<Type> Rejected) Look()
    {
        var (made, rejected) = (new HashSet<Type>(), new HashSet<Type>());
        var kinds = Kinds.ToHashSet();
        var needed = kinds.Except(OfTheSweep).ToList();
        for (var seed = 0u; seed < MostDraws && !(made.IsSupersetOf(kinds) && rejected.IsSupersetOf(needed)); seed++)
        {
            var inquiry = RandomInquiries.All.Generate(new PCG(seed), null, out _);
            foreach (var (asked, told) in new[] { ManyReports.OfSweep(inquiry, isWhole: true), ManyReports.OfDrawn(inquiry), Expected(inquiry) })
            {
                var claims = told.SelectMany(said => said.Claims).Distinct().ToList();
                made.UnionWith(claims.SelectMany(KindsOf));
                var open = claims.Where(claim => KindsOf(claim).Any(kind => needed.Contains(kind) && !rejected.Contains(kind))).ToList();
                foreach (var other in open.Count == 0 ? [] : ChangedInquiries.Of(asked))
                {
                    other.Varied = asked.Varied is { } varied ? varied with { Counted = [.. varied.Counted.Select(variant => VariedInquiry.ByHand(other, variant.Settings))] } : null;
                    rejected.UnionWith(open.Where(claim => WordLawsNoticeTests.IsRejected(claim, other)).SelectMany(KindsOf));
                }
            }
        }

        return (made, rejected);
    }

    private static (Inquiry Asked, IReadOnlyList<Said> Told) Expected(Inquiry inquiry)
    {
        var asked = ManyReports.Expecting(inquiry);
        return (asked, ManyReports.OfExpectations(asked));
    }

    // A claim about variants, or about a question, is one of the kinds that it wraps, too.
    private static IEnumerable<Type> KindsOf(Claim claim) => (claim switch
    {
        InVariants many => many.Where.SelectMany(KindsOf).Concat(KindsOf(many.What)),
        AskedFor one => KindsOf(one.Claim),
        _ => [],
    }).Append(claim.GetType());
}
