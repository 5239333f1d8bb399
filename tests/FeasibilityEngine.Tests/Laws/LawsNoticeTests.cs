using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.PlainReference;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The laws are not vacuous: each wrong answer about one small scenario breaks one.</summary>
public class LawsNoticeTests
{
    // Alba's withdrawal and Boro's recognition clash through a rule; either can be waived, Alba's only from March on.
    private static readonly Inquiry Asked = new(HandScenario.Of(
        [
            Precondition("recognition", "boro", Requires(Is("status", "recognised")), Waive(5)),
            Precondition("withdrawal", "alba", Requires(Is("troops", "withdrawn")), new Rung(Rung.Waive, Condition.True, 8, Tabled: March)),
        ],
        issues: [new Issue("troops", null, ["present", "withdrawn"]), new Issue("status", null, ["own", "recognised"])],
        rules: [Never("no-withdrawal", Is("troops", "withdrawn") & Is("status", "recognised")), Never("other", Is("troops", "present") & Is("status", "own"))],
        asOf: February));

    private static readonly Analysis Right = DressedReference.Analyse(Asked);

    public static TheoryData<string> WrongAnswers => [.. Wrong.Keys];

    private static Dictionary<string, Analysis> Wrong => new(StringComparer.Ordinal)
    {
        ["another verdict"] = Right with { Verdict = Verdict.Remote },
        ["a search cut short"] = Right with { IsComplete = false },
        ["a count that is off"] = Right with { Counts = Right.Counts with { ConcessionSets = new Count(3, true) } },
        ["a rung forgotten that is out of reach"] = Right with { OutOfReach = [] },
        ["a position that is indispensable"] = Right with { Sensitivity = Right.Sensitivity with { Indispensable = ["withdrawal"] } },
        ["no conflict"] = Right with { Conflicts = [] },
        ["a conflict with a member less"] = Right with { Conflicts = [Only with { Positions = [Only.Positions[0]] }] },
        ["a conflict of another kind"] = Right with { Conflicts = [Only with { Kind = ConflictKind.Internal }] },
        ["a conflict without its rule"] = Right with { Conflicts = [Only with { Rules = [] }] },
        ["a conflict with a rule too many"] = Right with { Conflicts = [Only with { Rules = [Only.Rules[0], new RuleUse("other", [Condition.False])] }] },
        ["a conflict at a binding that is not enough"] = Right with { Conflicts = [Only with { Rules = [new RuleUse("no-withdrawal", [!Is("troops", "withdrawn") | Condition.True])] }] },
        ["a conflict with more than its rule says"] = Right with { Conflicts = [Only with { Rules = [new RuleUse("no-withdrawal", [Is("troops", "present")])] }] },
        ["a conflict with a binding too many"] = Right with { Conflicts = [Only with { Rules = [Only.Rules[0] with { Instances = [.. Only.Rules[0].Instances, Condition.True] }] }] },
        ["a set less"] = Right with { ConcessionSets = [Right.ConcessionSets[0]] },
        ["sets in another order"] = Right with { ConcessionSets = [.. Right.ConcessionSets.Reverse()] },
        ["a cheapest set that is not called proven"] = Right with { IsCheapestProven = false },
        ["a set within reach that is not"] = Right with { WithinReach = Right.ConcessionSets },
        ["another cost"] = First(First() with { TotalCost = 4 }),
        ["another payer"] = First(First() with { CostByParty = [new PartyCost("alba", 5m)] }),
        ["another shape"] = First(First() with { Shape = SetShape.Reciprocal }),
        ["off the front"] = First(First() with { OnParetoFront = false }),
        ["a witness that is not possible"] = First(First() with { Witness = [.. First().Witness.Select(pair => new NamedValue(pair.Name, pair.Name == "talks" ? "true" : pair.Name == "troops" ? "present" : "own"))] }),
        ["a witness that not all accept"] = First(First() with { Witness = [.. First().Witness.Select(pair => new NamedValue(pair.Name, pair.Name == "talks" ? "true" : pair.Name == "troops" ? "present" : "recognised"))] }),
        ["steps without talks"] = First(First() with { Steps = [new PathStep([], AfterTalks: false, [])] }),
        ["a concession that needs no waiting"] = Right with { ConcessionSets = [First(), Second(concession => concession with { Awaits = null })] },
        ["no conflict otherwise"] = Right with { ConcessionSets = [First(), Second(concession => concession with { Otherwise = null })] },
        ["another conflict otherwise"] = Right with { ConcessionSets = [First(), Second(concession => concession with { Otherwise = concession.Otherwise! with { Rules = [] } })] },
    };

    private static Conflict Only => Right.Conflicts.Single();

    [Fact]
    public void The_right_answer_is_let_through() => Check(Right);

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void A_wrong_answer_is_noticed(string name)
    {
        var check = () => Check(Wrong[name]);
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void An_answer_that_depends_on_the_order_is_noticed()
    {
        // The first position of the scenario decides what the analysis calls a conflict.
        static Analysis Moody(Inquiry inquiry) => Right with
        {
            Scenario = inquiry.Scenario,
            Conflicts = [Only with { Id = inquiry.Scenario.Positions[0].Id }],
        };
        var permuted = Enumerable.Range(0, 10).Select(seed => Permutation.Of(Asked.Scenario, seed)).First(scenario =>
            Permutation.Of(scenario, seed: 1).Positions[0] != scenario.Positions[0]);
        var check = () => StabilityLaw.CheckOrder(Asked.About(permuted), Moody);
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void A_concession_that_makes_the_verdict_worse_is_noticed()
    {
        static Verdict Moody(Inquiry inquiry) =>
            inquiry.Scenario.Positions.Any(position => position.Stated.Count > 0) ? Verdict.Closed : Verdict.Openable;
        var check = () => StabilityLaw.CheckMonotone(Asked, Moody);
        check.Should().Throw<Xunit.Sdk.XunitException>();
    }

    private static void Check(Analysis analysis)
    {
        VerdictLaw.Check(Asked, analysis);
        ConflictLaw.Check(Asked, analysis);
        ConcessionSetLaw.Check(Asked, analysis);
        OtherwiseLaw.Check(Asked, analysis);
    }

    private static ConcessionSet First() => Right.ConcessionSets[0];

    private static Analysis First(ConcessionSet set) => Right with { ConcessionSets = [set, Right.ConcessionSets[1]] };

    private static ConcessionSet Second(Func<Concession, Concession> change) =>
        Right.ConcessionSets[1] with { Concessions = [change(Right.ConcessionSets[1].Concessions[0])] };
}
