using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Arbitrary well-formed conditions about a small scenario, small enough that near misses are frequent.</summary>
internal static class GenCondition
{
    private static readonly string[] Keys = ["k1", "k2", "k3"];
    private static readonly string[] Options = ["yes", "no", "later"];
    private static readonly string[] Variables = ["t", "u", "v"];

    /// <summary>A builder that declares all that the conditions speak about.</summary>
    public static ScenarioBuilder Declarations()
    {
        var s = new ScenarioBuilder("Conditions");
        var places = s.Set("places", Keys);
        s.Issue("seat", Options);
        s.Issue("status", places, Options);
        s.Act("stop");
        s.Act("go", places);
        s.Fact("calm");
        s.Fact("held", places);
        return s;
    }

    /// <summary>Conditions without free variables, at most so many forms deep.</summary>
    public static Gen<Condition> OfDepth(int depth) => Of(depth, bound: 0);

    private static Gen<Condition> Of(int depth, int bound)
    {
        var atom = Atom(bound);
        if (depth == 0)
        {
            return atom;
        }

        var part = Of(depth - 1, bound);
        var parts = part.List[2, 3].Select(list => list.ToValueList());
        return Gen.Frequency(
            (2, atom),
            (1, parts.Select(p => (Condition)new Conjunction(p))),
            (1, parts.Select(p => (Condition)new Disjunction(p))),
            (1, part.Select(p => (Condition)new Negation(p))),
            (1, Gen.Select(part, part, (p, q) => (Condition)new Implication(p, q))),
            (1, Gen.Select(Gen.Enum<CountKind>(), Gen.Int[0, 3], part.List[1, 3], (kind, number, list) =>
                (Condition)new Counted(kind, kind == CountKind.Exactly ? 1 : number, list.ToValueList()))),
            (bound < Variables.Length ? 1 : 0, bound < Variables.Length ? Quantified(depth, bound) : atom));
    }

    private static Gen<Condition> Quantified(int depth, int bound) => Gen.Select(
        Gen.Enum<Quantifier>(), Gen.Int[0, 2], Of(depth - 1, bound + 1), (quantifier, excepted, body) =>
            (Condition)new Quantified(quantifier, Variables[bound], "places", [.. Keys.Take(excepted)], body));

    private static Gen<Condition> Atom(int bound)
    {
        var key = Gen.OneOf([.. Keys, .. Variables.Take(bound)]);
        var options = Gen.Shuffle(Options, 1, 3);
        var issue = Gen.OneOf(Gen.Const(new Reference("seat")), key.Select(k => new Reference("status", k)));
        var act = Gen.OneOf(Gen.OneOf(new Reference("stop"), new Reference(Act.Talks)), key.Select(k => new Reference("go", k)));
        var fact = Gen.OneOf(Gen.Const(new Reference("calm")), key.Select(k => new Reference("held", k)));
        return Gen.OneOf(
            Gen.OneOf(Condition.True, Condition.False),
            Gen.OneOf(act, fact).Select(of => (Condition)new Occurrence(of)),
            Gen.Select(issue, options, Gen.Bool, (of, list, negated) =>
                (Condition)new OptionCheck(of, list.ToValueList(), negated && list.Length == 1)),
            Gen.Select(act, Gen.Enum<OrderKind>(), act, (first, kind, second) => (Condition)new Order(first, kind, second)));
    }
}
