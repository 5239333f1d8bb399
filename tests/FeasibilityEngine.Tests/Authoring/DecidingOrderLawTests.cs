using CsCheck;
using FeasibilityEngine.Authoring.Validation;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>
/// Whether a condition can hang on an order of acts is found by a search that leaves out what decides nothing. Here every state is tried
/// instead, with the plain reading of the condition as it is written, and as it would be with another word in the order's place.
/// </summary>
public class DecidingOrderLawTests
{
    private static readonly Scenario Small = new()
    {
        Id = "orders",
        Name = "Orders",
        Issues = [new Issue("toll", null, ["low", "high", "none"])],
        Acts = [new Act("delisting"), new Act("protocol"), new Act("visit")],
        Facts = [new Fact("calm")],
    };

    private static readonly Topics Everything = new([], Small.Issues, [.. Small.Acts.Select(act => (act.Id, act.Over))], [.. Small.Facts.Select(fact => (fact.Id, fact.Over))]);
    private static readonly Vocabulary Words = new(Small);

    private static readonly Dictionary<string, Subject> Subjects = Small.Issues.Select(issue => new Subject(issue.Id, SubjectKind.Issue, null, issue))
        .Concat(Small.Acts.Prepend(new Act(Act.Talks)).Select(act => new Subject(act.Id, SubjectKind.Act, null, act)))
        .Concat(Small.Facts.Select(fact => new Subject(fact.Id, SubjectKind.Fact, null, fact)))
        .ToDictionary(subject => subject.Id);

    [Fact]
    public void It_decides_just_where_some_state_shows_it()
    {
        var (shown, notShown) = (0, 0);
        new Cases().Hold(
            drawn =>
            {
                foreach (var order in ConditionParts.All(drawn.Condition).OfType<Order>().Where(order => order.First != order.Second && order.Kind != OrderKind.With).Distinct())
                {
                    var (first, second) = order.Kind == OrderKind.After ? (order.Second, order.First) : (order.First, order.Second);
                    foreach (var (absent, other, performed) in new[] { (second, first, true), (first, second, false) })
                    {
                        if (absent.Name == Act.Talks || (other.Name == Act.Talks && !performed) || order is { Kind: OrderKind.After, Second.Name: Act.Talks })
                        {
                            continue;
                        }

                        var expected = Worlds(drawn.Promisable).Any(world => Shows(world, drawn, order, absent, other, performed));
                        var decides = new DecidingOrder(Subjects, drawn.Promisable).Decides(drawn.Condition, drawn.ByTalks, order, absent, other, performed);
                        decides.Should().Be(expected, "of '{0}', with {1} left out and {2} {3}", order, absent, other, performed ? "performed" : "left out, too");
                        _ = expected ? Interlocked.Increment(ref shown) : Interlocked.Increment(ref notShown);
                    }
                }
            },
            samples: 1_000);

        shown.Should().BePositive();
        notShown.Should().BePositive();
    }

    [Fact]
    public void What_is_advised_for_an_order_can_be_met_and_only_what_cannot_is_left_out()
    {
        var (later, none) = (0, 0);
        new Cases().Hold(
            drawn =>
            {
                foreach (var order in ConditionParts.All(drawn.Condition).OfType<Order>().Where(order => order.First != order.Second && order.Kind != OrderKind.With).Distinct())
                {
                    foreach (var act in new[] { order.First, order.Second }.Where(act => act.Name != Act.Talks))
                    {
                        var asked = new OrderAdvice(Subjects, drawn.Promisable).Of(drawn.Condition, drawn.ByTalks, order, act);
                        var room = Worlds(drawn.Promisable).Any(world => HoldsWith(world, new Occurrence(act)));
                        HashSet<string> promisable = [.. drawn.Promisable, act.Name];
                        var promised = new Order(act, OrderKind.After, new Reference(Act.Talks));
                        var roomLater = drawn.ByTalks && !room && Worlds(promisable).Any(world => HoldsWith(world, promised));
                        asked.Should().Be(room ? new AskedAct(act.ToString(), false) : roomLater ? new AskedAct(promised.ToString(), true) : default, "of {0} in '{1}'", act, order);
                        _ = roomLater ? Interlocked.Increment(ref later) : room ? 0 : Interlocked.Increment(ref none);
                        if (asked.Asked is { } words)
                        {
                            FeasibilityEngine.Authoring.ConditionText.TryParse($"{words} and {order}", out _, out _).Should().BeTrue();
                        }

                        bool HoldsWith(World world, Condition asking) => Holds(world, drawn, drawn.Condition) && Holds(world, drawn, asking) && Holds(world, drawn, order);
                    }
                }
            },
            samples: 500);

        later.Should().BePositive();
        none.Should().BePositive();
    }

    // Where the act is left out, an order holds if the other one is performed, and is kept by leaving out both only if it asks for neither.
    private static bool Shows(World world, Case drawn, Order order, Reference absent, Reference other, bool performed) =>
        !world.Acts[Words.ActIndex(absent)] && world.Acts[Words.ActIndex(other)] == performed
        && Holds(world, drawn, Put(drawn.Condition, order, Condition.True)) && !Holds(world, drawn, Put(drawn.Condition, order, Condition.False))
        && Holds(world, drawn, drawn.Condition) == performed;

    private static bool Holds(World world, Case drawn, Condition condition) => Meaning.Of(condition, Words, drawn.ByTalks)(world);

    private static IEnumerable<World> Worlds(IReadOnlySet<string> promisable) =>
        from option in Enumerable.Range(0, 3)
        from calm in new[] { false, true }
        from performed in Enumerable.Range(0, 1 << Small.Acts.Count)
        let acts = Enumerable.Range(0, Small.Acts.Count + 1).Select(act => act == 0 || (performed >> (act - 1) & 1) == 1).ToArray()
        from steps in Preorders.Of(acts.Length)
        where Enumerable.Range(1, Small.Acts.Count).All(act => acts[act] ? steps[act] <= steps[0] || promisable.Contains(Words.Acts[act].Reference.Name) : steps[act] == 0)
        select new World([option], acts, [calm], [.. steps.Select(step => step - steps[0])]);

    private static Condition Put(Condition condition, Order order, Condition inPlace) => condition switch
    {
        Order compared when compared == order => inPlace,
        Negation negation => new Negation(Put(negation.Operand, order, inPlace)),
        Conjunction conjunction => new Conjunction([.. conjunction.Operands.Select(part => Put(part, order, inPlace))]),
        Disjunction disjunction => new Disjunction([.. disjunction.Operands.Select(part => Put(part, order, inPlace))]),
        Implication implication => new Implication(Put(implication.Premise, order, inPlace), Put(implication.Consequence, order, inPlace)),
        Counted counted => counted with { Operands = [.. counted.Operands.Select(part => Put(part, order, inPlace))] },
        _ => condition,
    };

    private sealed record Case(Condition Condition, bool ByTalks, HashSet<string> Promisable)
    {
        public override string ToString() => $"{Condition} (by talks: {ByTalks}; may come later: {string.Join(", ", Promisable)})";
    }

    private sealed class Cases : Gen<Case>
    {
        public override Case Generate(PCG pcg, Size? min, out Size size)
        {
            size = new Size(0);
            var dice = new Dice(pcg);
            var condition = new RandomConditions(dice, Everything, order: 50).Draw(dice.Between(1, 3));
            return new Case(condition, dice.Chance(50), [.. Small.Acts.Where(_ => dice.Chance(30)).Select(act => act.Id)]);
        }
    }
}
