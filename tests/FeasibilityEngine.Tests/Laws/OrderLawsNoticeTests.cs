using CsCheck;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The laws about order are not vacuous: each wrong answer about one small scenario breaks one.</summary>
public class OrderLawsNoticeTests
{
    // Alba dismantles before anyone eases, and eases only once talks have begun; Boro wants the easing first, or waives that.
    // The one path: Alba dismantles, which it cannot undo; talks; Boro eases.
    private static readonly Inquiry Asked = new(Of(
        [
            Precondition("ease-first", "alba", Requires(Order("easing", OrderKind.Before, "dismantling")), Waive(1)),
            RedLine("dismantle-first", "boro", Holds("easing").Implies(Holds("dismantling"))),
            Precondition("early", "boro", Requires(Order("dismantling", OrderKind.Before, "talks"))),
            new Position("promise", "cyra", PositionKind.Precondition, [Requires(Order("easing", OrderKind.After, "talks"))]),
        ],
        acts: [new Act("dismantling", By: "alba", Irreversible: true), new Act("easing", By: "boro")]));

    private static readonly Analysis Right = DressedReference.Analyse(Asked);

    public static TheoryData<string> WrongAnswers => [.. Wrong.Keys];

    private static Dictionary<string, Analysis> Wrong => new(StringComparer.Ordinal)
    {
        ["everything in one step"] = With(Only with { Steps = [new PathStep([Dismantling, Easing, Talks], false, ["early"])], Exposures = [] }),
        ["the easing with talks"] = With(Only with { Steps = [Steps[0], new PathStep([Easing, Talks], false, ["promise"])] }),
        ["the easing first"] = With(Only with { Steps = [new PathStep([Easing], false, []), .. Steps.SkipLast(1)] }),
        ["an empty step"] = With(Only with { Steps = [new PathStep([], false, []), .. Steps] }),
        ["talks twice"] = With(Only with { Steps = [.. Steps, Steps[1]] }),
        ["nobody named"] = With(Only with { Steps = [Steps[0] with { Acts = [new StepAct("dismantling", null)] }, .. Steps.Skip(1)] }),
        ["a promise that does not look like one"] = With(Only with { Steps = [.. Steps.SkipLast(1), Steps[2] with { AfterTalks = false }] }),
        ["content too late"] = With(Only with { Steps = [Steps[0] with { Satisfies = [] }, Steps[1] with { Satisfies = ["early"] }, Steps[2]] }),
        ["content from the start"] = With(Only with { Steps = [Steps[0] with { Satisfies = ["dismantle-first", "early"] }, .. Steps.Skip(1)] }),
        ["nobody exposed"] = With(Only with { Exposures = [] }),
        ["exposed for too long"] = With(Only with { Exposures = [new Exposure("alba", "dismantling", [1, 2, 3])] }),
        ["another kind"] = Right with { Conflicts = [.. Right.Conflicts.Select(conflict => conflict with { Kind = ConflictKind.Exclusive })] },
    };

    private static ConcessionSet Only => Right.ConcessionSets.Single();

    private static ValueList<PathStep> Steps => Only.Steps;

    private static StepAct Dismantling => new("dismantling", "alba");

    private static StepAct Easing => new("easing", "boro");

    private static StepAct Talks => new(Act.Talks, null);

    [Fact]
    public void The_right_answer_is_let_through()
    {
        Check(Right);
        Only.Steps.Should().Equal(
            new PathStep([Dismantling], false, ["early"]),
            new PathStep([Talks], false, []),
            new PathStep([Easing], true, ["promise"]));
        Only.Exposures.Should().Equal(new Exposure("alba", "dismantling", [1, 2]));
    }

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void A_wrong_answer_is_noticed(string name)
    {
        var check = () => Check(Wrong[name]);
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    // A detour: the report is given a step of its own that nothing asks for.
    [Fact]
    public void A_path_with_a_step_too_many_is_noticed()
    {
        var asked = new Inquiry(Of(
            [Precondition("p", "alba", Requires(Order("report", OrderKind.Before, "easing") & Order("easing", OrderKind.With, "talks") & Holds("visit")))],
            acts: [new Act("report"), new Act("easing"), new Act("visit")]));
        var right = DressedReference.Analyse(asked);
        PathLaw.Check(asked, right);
        ValueList<PathStep> detour = [new([new StepAct("visit", null)], false, []), new([new StepAct("report", null)], false, []), new([new StepAct("easing", null), Talks], false, ["p"])];
        var check = () => PathLaw.Check(asked, right with { ConcessionSets = [right.ConcessionSets[0] with { Steps = detour }] });
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void Circles_of_two_and_three_are_circular_order_and_a_wish_against_a_rule_is_not()
    {
        Condition[] circle = [Order("a", OrderKind.Before, "b"), Order("b", OrderKind.Before, "c"), Order("c", OrderKind.Before, "a")];
        Kinds([circle[0], Order("b", OrderKind.Before, "a")]).Should().Equal(ConflictKind.CircularOrder);
        Kinds(circle).Should().Equal(ConflictKind.CircularOrder);
        Kinds([circle[0], !Holds("a")]).Should().Equal(ConflictKind.Exclusive);
        Kinds([circle[0]], Never("not-a", Holds("a"))).Should().Equal(ConflictKind.Unobtainable);
        Kinds([circle[0]], Always("b-first", circle[0].Implies(Order("b", OrderKind.Before, "a")))).Should().Equal(ConflictKind.CircularOrder);
    }

    [Fact]
    public void Many_conflicts_that_are_drawn_are_of_circular_order()
    {
        var pcg = new PCG(1, 1);
        var inquiries = Enumerable.Range(0, 200).Select(_ => RandomInquiries.Ordered.Generate(pcg, null!, out var _)).ToList();
        inquiries.Count(inquiry => DressedReference.Analyse(inquiry).Conflicts.Any(conflict => conflict.Kind == ConflictKind.CircularOrder))
            .Should().BeGreaterThan(20);
    }

    private static void Check(Analysis analysis)
    {
        VerdictLaw.Check(Asked, analysis);
        ConflictLaw.Check(Asked, analysis);
        ConcessionSetLaw.Check(Asked, analysis);
        OtherwiseLaw.Check(Asked, analysis);
        PathLaw.Check(Asked, analysis);
    }

    private static Analysis With(ConcessionSet set) => Right with { ConcessionSets = [set], WithinReach = [set with { Id = "reach-1" }] };

    private static IEnumerable<ConflictKind> Kinds(Condition[] wants, params ValueList<Rule> rules) => DressedReference.Analyse(new Inquiry(Of(
        [.. wants.Select((want, index) => Precondition($"p{index}", index % 2 == 0 ? "alba" : "boro", Requires(want)))],
        acts: [new Act("a"), new Act("b"), new Act("c")],
        rules: rules))).Conflicts.Select(conflict => conflict.Kind);

    private static Order Order(string act, OrderKind kind, string other) => new(new(act), kind, new(other));
}
