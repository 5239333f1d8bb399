using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Takes order apart for derivations: <c>a before b</c> becomes "a, and, if b, then a before b", where the inner order is a bare
/// relation of two performed acts; what is asked for at the beginning of talks, or at each step, says so in the same words.
/// The relations are tied together by axioms.
/// </summary>
internal sealed class OrderReading(GroundScenario ground)
{
    // Of more acts than this no reader follows the order; the derivation is then left out.
    private const int MostActs = 8;

    private static readonly Reference Talks = new(Act.Talks);

    private readonly HashSet<Reference> _acts = [.. ground.Acts.Select(a => a.Reference)];
    private readonly HashSet<Reference> _promisable = [.. ground.Promisable];
    private readonly ILookup<Reference, GroundRule> _derivations = ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!);

    /// <summary>A rule's condition, at the end of the path.</summary>
    public Condition AtTheEnd(Condition condition) => Read(condition, act => new Occurrence(act), bare: act => new Occurrence(act));

    /// <summary>What a member accepts; null where that cannot be told in statements.</summary>
    public Condition? Accepted(ConflictMember member, bool ordered) => member.Ladder.Kind switch
    {
        PositionKind.Precondition => Read(member.Accepts, act => new Occurrence(act), InTime),
        PositionKind.RedLine when ordered && Acts(member.Accepts) is { Count: > 0 } acts =>
            LooksAtDerivedActs(member.Accepts) ? null : Kept(member.Accepts, acts),
        _ => AtTheEnd(member.Accepts),
    };

    /// <summary>
    /// That the relations which the constraints speak of are an order, and that acts which no one may put off come no later than
    /// talks; null where there are too many acts.
    /// </summary>
    public IReadOnlyList<Condition>? Axioms(IEnumerable<Condition> constraints)
    {
        var acts = constraints.SelectMany(ConditionParts.All).OfType<Order>().SelectMany(o => new[] { o.First, o.Second })
            .Distinct().OrderBy(a => a.ToString(), StringComparer.Ordinal).ToList();
        if (acts.Count > MostActs)
        {
            return null;
        }

        var axioms = new List<Condition>();
        foreach (var act in acts.Where(a => a != Talks && acts.Contains(Talks) && !_promisable.Contains(a)))
        {
            axioms.Add(NormalForm.Either([new Negation(new Occurrence(act)), NoLater(act, Talks)]));
        }

        foreach (var first in acts)
        {
            foreach (var second in acts.Where(a => a != first))
            {
                foreach (var third in acts.Where(a => a != first && a != second))
                {
                    axioms.Add(new Disjunction([Earlier(second, first), Earlier(third, second), NoLater(first, third)]));
                }
            }
        }

        return axioms;
    }

    /// <summary>A red line: it holds in the end, and, if it holds before anything is done, after the step of each of its acts.</summary>
    private Condition Kept(Condition accepted, List<Reference> acts)
    {
        var steps = acts.Select(x => new Implication(new Occurrence(x), Read(accepted, act => By(act, x), act => By(act, x))));
        var start = Read(accepted, _ => Condition.False, _ => Condition.False);
        return new Conjunction([AtTheEnd(accepted), new Implication(start, new Conjunction([.. steps]))]);
    }

    private static Condition By(Reference act, Reference step) =>
        act == step ? new Occurrence(act) : new Conjunction([new Occurrence(act), NoLater(act, step)]);

    private Condition InTime(Reference act) =>
        _promisable.Contains(act) ? new Conjunction([new Occurrence(act), NoLater(act, Talks)]) : new Occurrence(act);

    private static Order Earlier(Reference first, Reference second) => new(first, OrderKind.Before, second);

    private static Negation NoLater(Reference first, Reference second) => new(Earlier(second, first));

    private Condition Read(Condition condition, Func<Reference, Condition> performed, Func<Reference, Condition> bare) => condition switch
    {
        Negation negation => new Negation(Read(negation.Operand, performed, bare)),
        Conjunction conjunction => new Conjunction(Each(conjunction.Operands, performed, bare)),
        Disjunction disjunction => new Disjunction(Each(disjunction.Operands, performed, bare)),
        Implication implication => new Implication(Read(implication.Premise, performed, bare), Read(implication.Consequence, performed, bare)),
        Counted counted => counted with { Operands = Each(counted.Operands, performed, bare) },
        Occurrence { Of: var of } when _acts.Contains(of) => bare(of),
        Order order => Follows(order, performed),
        _ => condition,
    };

    private ValueList<Condition> Each(ValueList<Condition> operands, Func<Reference, Condition> performed, Func<Reference, Condition> bare) =>
        operands.Select(o => Read(o, performed, bare)).ToValueList();

    private static Condition Follows(Order order, Func<Reference, Condition> performed) => order switch
    {
        { Kind: OrderKind.After } when order.Second != Talks => Follows(Earlier(order.Second, order.First), performed),
        { Kind: OrderKind.With } when order.First == order.Second => performed(order.First),
        _ when order.First == order.Second => Condition.False,
        { Kind: OrderKind.With } => new Conjunction([performed(order.First), performed(order.Second), order]),
        { Kind: OrderKind.After } => new Conjunction([performed(order.First), Earlier(Talks, order.First)]),
        _ => new Conjunction([performed(order.First), new Disjunction([new Negation(performed(order.Second)), order])]),
    };

    private List<Reference> Acts(Condition condition) => [.. Mentions.Of(condition).Where(_acts.Contains).Distinct()];

    private bool LooksAtDerivedActs(Condition condition) => Mentions.Of(condition).Any(m => _derivations.Contains(m));
}
