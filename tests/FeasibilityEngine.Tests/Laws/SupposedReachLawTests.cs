using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws;

public class SupposedReachLawTests
{
    // The bridge of docs/semantics.md: the east shares the toll only from March on.
    private static readonly Scenario Bridge = Of(
        [
            Precondition("eastern-toll", "alba", Requires(Is("toll", "eastern")), new Rung("shared", Is("toll", "shared"), 2, Tabled: March), new Rung("no-toll", Is("toll", "none"), 5)),
            Precondition("western-toll", "boro", Requires(Is("toll", "western")), new Rung("shared", Is("toll", "shared"), 2), new Rung("no-toll", Is("toll", "none"), 6)),
        ],
        issues: [new Issue("toll", null, ["eastern", "shared", "western", "none"])],
        asOf: February);

    [Fact]
    public void Any_choice_opens_the_path_on_the_day_as_the_reference_has_it()
    {
        var inPoint = 0;
        RandomInquiries.Try(1500, inquiry => Interlocked.Add(ref inPoint, Try(inquiry) ? 1 : 0));
        inPoint.Should().BePositive("some choice should open the path only where rungs out of reach count");
    }

    [Fact]
    public void What_opens_the_path_only_in_full_is_told_with_what_opens_it_on_the_day()
    {
        var inPoint = 0;
        RandomInquiries.Try(600, inquiry =>
        {
            var (given, conceded) = Choice(inquiry);
            var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
            var isAsked = whatIf is { After.Verdict: Verdict.Open, VerdictWithinReach: Verdict.Openable };
            (whatIf.OpensOnTheDayWith.Count > 0).Should().Be(isAsked);
            if (isAsked)
            {
                Interlocked.Increment(ref inPoint);
                foreach (var to in whatIf.OpensOnTheDayWith)
                {
                    inquiry.Ladder(to).Rungs[to.Rung].Id.Should().Be(to.RungId);
                    given[inquiry.Reference.Ladders.ToList().IndexOf(inquiry.Ladder(to))] = to.Rung;
                }

                SupposedReachLaw.Opens(inquiry.Reference, given).Should().BeTrue();
            }
        });
        inPoint.Should().BePositive();
    }

    [Fact]
    public void A_choice_that_asks_for_an_order_opens_the_path_on_the_day_as_the_reference_has_it() =>
        RandomInquiries.TryOrdered(300, inquiry => Try(inquiry));

    [Fact]
    public void A_choice_that_rests_on_a_rung_between_that_is_out_of_reach_is_open_and_not_yet()
    {
        var whatIf = WhatIfInquiry.Ask(Bridge, new AnalysisOptions
        {
            Suppose = [new Supposition("eastern-toll", "no-toll"), new Supposition("western-toll", "shared")],
        });
        whatIf.After.Verdict.Should().Be(Verdict.Open);
        whatIf.VerdictWithinReach.Should().Be(Verdict.Openable);
        whatIf.OpensOnTheDayWith.Select(to => (to.Id, to.RungId)).Should().Equal([("western-toll", "no-toll")], "no list of what completes it has that");
        TextReport.Render(whatIf).ReplaceLineEndings(" ").Should().Contain("It would be open on 1 February 2022 with this, for example: Boro accepts that toll is none (western-toll → no-toll).");
        var set = whatIf.After.ConcessionSets.Should().ContainSingle().Which;
        set.IsWithinReach.Should().BeFalse();
        set.RestsOn.Select(rests => (rests.Rung.Id, rests.Rung.RungId, rests.TabledOn)).Should().Equal(("eastern-toll", "shared", March));
    }

    [Fact]
    public void A_choice_that_need_not_rest_on_what_is_out_of_reach_shows_a_state_that_does_not()
    {
        var analysis = ScenarioAnalyser.Analyse(Bridge, new AnalysisOptions
        {
            Suppose = [new Supposition("eastern-toll", "no-toll"), new Supposition("western-toll", "no-toll")],
        });
        (analysis.Verdict, analysis.VerdictWithinReach).Should().Be((Verdict.Open, (Verdict?)Verdict.Open));
        analysis.ConcessionSets[0].Witness.Should().Contain(new NamedValue("toll", "none"));
        analysis.ConcessionSets[0].IsWithinReach.Should().BeTrue();
    }

    [Fact]
    public void A_concession_that_cannot_be_given_yet_opens_nothing_on_the_day()
    {
        var analysis = ScenarioAnalyser.Analyse(Bridge, new AnalysisOptions
        {
            Suppose = [new Supposition("eastern-toll", "shared"), new Supposition("western-toll", "shared")],
        });
        (analysis.Verdict, analysis.VerdictWithinReach).Should().Be((Verdict.Open, (Verdict?)Verdict.Openable), "the east can go further, to no toll");
        analysis.ConcessionSets[0].RestsOn.Select(rests => rests.Rung.RungId).Should().Equal("shared");
    }

    [Fact]
    public void A_rung_below_what_is_supposed_that_rules_exclude_is_no_further_concession_though_all_that_is_supposed_asks_for_nothing()
    {
        // Further down than supposed, alba asks for both acts, which never take place together.
        var scenario = Of(
            [
                Precondition(
                    "terms", "alba", Requires(!Holds("signed")),
                    new Rung("signed", Holds("signed"), 1, Tabled: March), new Rung("unsigned", !Holds("signed"), 2), new Rung("both", Holds("a") & Holds("b"), 3)),
            ],
            acts: [new Act("a"), new Act("b")],
            facts: [new Fact("signed")],
            rules: [Never("apart", Holds("a") & Holds("b"))],
            events: [new Event("signing", January, "Signing", Establishes: [new Reference("signed")])],
            asOf: February);

        var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Suppose = [new Supposition("terms", "unsigned")] });

        (analysis.Verdict, analysis.VerdictWithinReach).Should().Be((Verdict.Open, (Verdict?)Verdict.Remote));
    }

    public static TheoryData<string> WrongAnswers => [.. Wrong.Keys];

    // The east goes down to no toll and the west shares it: open, but on the day only with further concessions.
    private static Analysis Right { get; } = ScenarioAnalyser.Analyse(Bridge, new AnalysisOptions
    {
        Suppose = [new Supposition("eastern-toll", "no-toll"), new Supposition("western-toll", "shared")],
    });

    private static Dictionary<string, Analysis> Wrong => new(StringComparer.Ordinal)
    {
        ["open on the day"] = Right with { VerdictWithinReach = Verdict.Open },
        ["remote on the day"] = Right with { VerdictWithinReach = Verdict.Remote },
        ["closed on the day"] = Right with { VerdictWithinReach = Verdict.Closed },
        ["no verdict of the day"] = Right with { VerdictWithinReach = null },
        ["a set that rests on nothing"] = Resting([]),
        ["a set that rests on a rung within reach"] = Resting([Rest with { Rung = Rest.Rung with { Rung = 2, RungId = "no-toll" } }]),
        ["a set that rests on a rung of another name"] = Resting([Rest with { Rung = Rest.Rung with { RungId = "no-toll" } }]),
        ["a set that rests on a rung of another party's"] = Resting([Rest with { Rung = Rest.Rung with { Id = "western-toll" } }]),
        ["a rung that is put forward on another day"] = Resting([Rest with { TabledOn = January }]),
        ["a rung that awaits no day"] = Resting([Rest with { TabledOn = null }]),
    };

    private static OutOfReach Rest => Right.ConcessionSets[0].RestsOn[0];

    [Fact]
    public void The_right_answer_about_what_is_supposed_is_let_through() => CheckSupposed(Right);

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void A_wrong_answer_about_what_is_supposed_is_noticed(string name)
    {
        var check = () => CheckSupposed(Wrong[name]);
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    private static Analysis Resting(ValueList<OutOfReach> rests) => Right with { ConcessionSets = [Right.ConcessionSets[0] with { RestsOn = rests }] };

    private static void CheckSupposed(Analysis analysis)
    {
        var asked = new Inquiry(Bridge);
        SupposedReachLaw.Check(asked, [.. asked.Reference.Ladders.Select(ladder => ladder.Id == "eastern-toll" ? 2 : 1)], analysis);
    }

    // One choice for each inquiry; which one follows from the scenario alone. True where the two verdicts differ though all can be given.
    private static bool Try(Inquiry inquiry)
    {
        var (given, conceded) = Choice(inquiry);
        if (conceded.Count == 0)
        {
            return false;
        }

        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
        SupposedReachLaw.Check(inquiry, given, analysis);
        return analysis.VerdictWithinReach != analysis.Verdict && given.Zip(inquiry.Reference.Ladders).All(pair => pair.Second.Rungs[pair.First].WithinReach);
    }

    private static (int[] Given, ValueList<Supposition> Supposed) Choice(Inquiry inquiry)
    {
        var reference = inquiry.Reference;
        var seed = inquiry.Scenario.Positions.Sum(position => position.Rungs.Count) + inquiry.Scenario.Rules.Count;
        var given = reference.Ladders.Select((ladder, place) => (seed >> (place % 4)) % ladder.Rungs.Count).ToArray();
        var conceded = reference.Ladders.Zip(given).Where(pair => pair.Second > 0)
            .Select(pair => new Supposition(pair.First.Id, pair.First.Rungs[pair.Second].Id)).ToValueList();
        return (given, conceded);
    }
}
