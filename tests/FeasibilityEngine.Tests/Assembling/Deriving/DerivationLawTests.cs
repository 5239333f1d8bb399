using CsCheck;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Assembling.Deriving;

/// <summary>Laws of derivations, checked on random small conflicts against all states.</summary>
public class DerivationLawTests
{
    private static readonly string[] Acts = ["p", "q", "r"];
    private static readonly string[] Options = ["a", "b", "c"];

    private static readonly Gen<Condition> Atom = Gen.OneOf(
        Gen.Int[0, 2].Select(i => Acts[i]).Select(Holds),
        Gen.Int[0, 2].Select(i => Options[i]).Select(option => Is("x", option)),
        Gen.Int[0, 2].Select(i => Options[i]).Select(option => IsNot("y", option)),
        Gen.Const(Holds("settled")));

    private static readonly Gen<Condition> Condition = Gen.Recursive<Condition>((depth, inner) => depth == 3 ? Atom : Gen.OneOf(
        Atom,
        Gen.Select(inner, inner, (a, b) => a & b),
        Gen.Select(inner, inner, (a, b) => a | b),
        inner.Select(a => !a),
        Gen.Select(inner, inner, (a, b) => a.Implies(b)),
        Gen.Select(Gen.Enum<CountKind>(), inner.Array[2, 3], (kind, of) => (Condition)new Counted(kind, 1, [.. of]))));

    private static readonly List<Dictionary<Reference, string>> States =
    [
        .. from p in new[] { "true", "false" } from q in new[] { "true", "false" } from r in new[] { "true", "false" }
           from x in Options from y in Options
           select new Dictionary<Reference, string>
           {
               [Ref("p")] = p, [Ref("q")] = q, [Ref("r")] = r, [Ref("x")] = x, [Ref("y")] = y, [Ref("settled")] = "true",
           },
    ];

    private static readonly Gen<Condition> Literal = Gen.OneOf(
        Gen.Int[0, 2].Select(i => Acts[i]).Select(Holds),
        Gen.Int[0, 2].Select(i => Acts[i]).Select(act => !Holds(act)),
        Gen.Int[0, 2].Select(i => Options[i]).Select(option => Is("x", option)));

    private int _refuted;
    private int _split;

    [Fact]
    public void Every_step_follows_from_the_premises_that_it_names_and_is_needed()
    {
        Gen.Select(Condition.Array[1, 3], Condition.Array[0, 4]).Hold(drawn => CheckConflict(drawn.Item1, drawn.Item2), samples: 1000);

        _refuted.Should().BeGreaterThan(100, "the law is about conflicts");
    }

    [Fact]
    public void So_it_is_where_cases_are_split()
    {
        var clause = Gen.Select(Literal, Literal, Literal, (a, b, c) => a & b & c);
        Gen.Select(Gen.Select(Literal, Literal, (a, b) => a | b).Array[1, 1], clause.Array[8, 24])
            .Hold(drawn => CheckConflict(drawn.Item1, drawn.Item2), samples: 1000);

        _split.Should().BeGreaterThan(20, "the law is about case splits");
    }

    private void CheckConflict(Condition[] members, Condition[] rules)
    {
        var stated = new Dictionary<string, Condition>();
        var ground = new GroundCase().Issue("x", Options).Issue("y", Options).Fact("settled", FactStanding.True);
        Array.ForEach(Acts, act => ground.Act(act));
        for (var i = 0; i < members.Length; i++)
        {
            ground.Member($"m{i}", stated[$"m{i}"] = members[i]);
        }

        for (var i = 0; i < rules.Length; i++)
        {
            ground.Never($"r{i}", rules[i]);
            stated[$"r{i}"] = !rules[i];
        }

        if (States.Any(state => stated.Values.All(c => Eval(c, state))))
        {
            return;
        }

        var derivation = ground.Derive();
        if (derivation.Steps is [{ Cases.Count: 0 } only] && only.Positions.Count + only.Rules.Count == stated.Count && stated.Count > 1)
        {
            Assert.Fail("Gave up on a conflict this small.");
        }

        Interlocked.Increment(ref _refuted);
        Interlocked.Add(ref _split, derivation.Steps[^1].Cases.Count > 0 ? 1 : 0);
        Check(derivation, [], stated, new HashSet<DerivationStep>(ReferenceEqualityComparer.Instance));
    }

    private static void Check(Derivation derivation, List<DerivationStep> outer, Dictionary<string, Condition> stated, HashSet<DerivationStep> used, Condition? assumes = null)
    {
        var before = outer.Concat(derivation.Steps).ToList();
        for (var i = 0; i < derivation.Steps.Count; i++)
        {
            var step = derivation.Steps[i];
            (step.Concludes is null).Should().Be(i == derivation.Steps.Count - 1, "the last step alone is the contradiction");
            step.Steps.All(s => s < i && s + outer.Count >= 0).Should().BeTrue("steps rest on earlier ones");
            step.Steps.ToList().ForEach(s => used.Add(before[s + outer.Count]));
            if (i == 0 && assumes is not null && step is { Positions.Count: 0, Rules.Count: 0, Facts.Count: 0, Steps.Count: 0 } && assumes.Equals(step.Concludes))
            {
                continue;
            }

            var premises = step.Positions.Concat(step.Rules).Select(name => stated[name])
                .Concat(step.Facts.Select(Holds))
                .Concat(step.Steps.Select(s => before[s + outer.Count].Concludes!))
                .ToList();
            var concludes = step.Cases.Count > 0 ? new Disjunction([.. step.Cases.Select(c => c.Condition)]) : step.Concludes;
            Follows(premises, concludes).Should().BeTrue($"{step} follows");
            foreach (var c in step.Cases)
            {
                c.Derivation.Steps[0].Concludes.Should().Be(c.Condition);
                Check(c.Derivation, before.Take(before.Count - 1).ToList(), stated, used, c.Condition);
            }
        }

        derivation.Steps.SkipLast(1).All(used.Contains).Should().BeTrue("a statement that nothing uses is left out");
    }

    // Facts are constants of the states, so a step that uses one without naming it is caught by letting it vary.
    private static bool Follows(List<Condition> premises, Condition? conclusion) =>
        States.Concat(States.Select(state => new Dictionary<Reference, string>(state) { [Ref("settled")] = "false" }))
            .All(state => !premises.All(p => Eval(p, state)) || (conclusion is not null && Eval(conclusion, state)));

    private static bool Eval(Condition condition, Dictionary<Reference, string> state) => condition switch
    {
        Constant constant => constant.Value,
        OptionCheck check => check.Options.Contains(state[check.Issue]) != check.Negated,
        Occurrence occurrence => state[occurrence.Of] == "true",
        Negation negation => !Eval(negation.Operand, state),
        Conjunction conjunction => conjunction.Operands.All(o => Eval(o, state)),
        Disjunction disjunction => disjunction.Operands.Any(o => Eval(o, state)),
        Implication implication => !Eval(implication.Premise, state) || Eval(implication.Consequence, state),
        Counted counted => counted.Operands.Count(o => Eval(o, state)) is var n && counted.Kind switch
        {
            CountKind.AtLeast => n >= counted.Number,
            CountKind.AtMost => n <= counted.Number,
            _ => n == counted.Number,
        },
        _ => throw new InvalidOperationException(),
    };
}
