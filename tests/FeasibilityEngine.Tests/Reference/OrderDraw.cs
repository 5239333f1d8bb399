using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Draws one scenario that is about who goes first, part by part.</summary>
internal sealed class OrderDraw(Dice dice)
{
    private const int OrderShare = 65;

    private static readonly string[] Parties = ["alba", "boro", "cyra"];
    private static readonly DateOnly[] Days = [new(2022, 1, 1), new(2022, 2, 1), new(2022, 3, 1)];

    private List<KeySet> _sets = [];
    private List<Act> _acts = [];
    private List<Issue> _issues = [];
    private List<Fact> _settled = [];
    private List<Fact> _negotiable = [];
    private int _actCount;

    private Topics Everything => new(
        _sets,
        _issues,
        [.. _acts.Select(act => (act.Id, act.Over))],
        [.. _settled.Concat(_negotiable).Select(fact => (fact.Id, fact.Over))]);

    private RandomConditions Conditions => new(dice, Everything, OrderShare);

    public Scenario Draw()
    {
        // Four acts need a thousand states, five some thousands and six tens of thousands.
        _actCount = dice.Below(100) switch { < 30 => 2, < 75 => 3, < 96 => 4, < 99 => 5, _ => 6 };
        _sets = dice.Chance(25) ? [new KeySet("area", ["north", "south"])] : [];
        _settled = dice.Chance(40) ? [new Fact("calm")] : [];
        _negotiable = _actCount <= 3 && dice.Chance(35) ? [new Fact("trust")] : [];
        _issues = _actCount <= 3 && dice.Chance(35) ? [new Issue("status", null, ["own", "deferred"])] : [];
        _acts = Acts();
        return new Scenario
        {
            Id = "drawn",
            Name = "Drawn",
            AsOf = Days[1],
            Parties = [new Party("alba", "Alba"), new Party("boro", "Boro"), new Party("cyra", "Cyra", "mediator")],
            Sets = [.. _sets],
            Issues = [.. _issues],
            Acts = [.. _acts],
            Facts = [.. _settled, .. _negotiable],
            Rules = [.. new RandomRules(dice, Everything, _settled, _negotiable, dice.Below(_actCount > 4 ? 2 : 4), OrderShare).Draw()],
            Events = _settled.Count > 0 && dice.Chance(50) ? [new Event("calming", dice.Pick(Days), "Something happened", [new Reference("calm")])] : [],
            Positions = [.. Positions()],
        };
    }

    private List<Act> Acts()
    {
        var acts = new List<Act>();
        for (var left = _actCount; left > 0;)
        {
            var over = left >= 2 && _sets.Count > 0 && dice.Chance(50) ? "area" : null;
            left -= over is null ? 1 : 2;
            var by = dice.Chance(85) ? dice.Pick(Parties) : null;
            var priced = by is not null && dice.Chance(15);
            acts.Add(new Act(
                $"act-{acts.Count + 1}", over, by, priced ? dice.Between(0, 3) : null, priced ? Tabled() : null, priced ? AvailableWhen() : null, dice.Chance(35)));
        }

        return acts;
    }

    private DateOnly? Tabled() => dice.Chance(25) ? dice.Pick(Days) : null;

    private Condition? AvailableWhen() => _settled.Count > 0 && dice.Chance(35) ? new Occurrence(new Reference("calm")) : null;

    private IEnumerable<Position> Positions()
    {
        for (var index = dice.Between(2, 5); index > 0; index--)
        {
            var kind = dice.Below(20) switch
            {
                < 11 => PositionKind.Precondition,
                < 13 => PositionKind.PreconditionAndDemand,
                < 16 => PositionKind.Demand,
                _ => PositionKind.RedLine,
            };
            yield return new Position($"p{index}", dice.Pick(Parties), kind, [.. Rungs(kind == PositionKind.RedLine)])
            {
                Stated = dice.Chance(8) ? [new Statement(dice.Pick(Days), Rung.Requires)] : [],
            };
        }
    }

    private IEnumerable<Rung> Rungs(bool onlyOne)
    {
        yield return new Rung(Rung.Requires, onlyOne ? Line() : Want());
        var cost = 0m;
        for (var index = onlyOne || dice.Chance(20) ? 0 : dice.Between(1, 2); index > 0; index--)
        {
            cost += dice.Below(8) * 0.5m;
            yield return index == 1 && dice.Chance(60)
                ? new Rung(Rung.Waive, Condition.True, cost, null, Tabled(), AvailableWhen())
                : new Rung($"rung-{index}", Want(), cost, null, Tabled(), AvailableWhen());
        }
    }

    private Condition Want() => dice.Below(10) switch
    {
        < 4 => Conditions.OrderOfActs(),
        < 6 => Conditions.OrderOfActs() & Conditions.Atom(),
        < 8 => Conditions.Atom(),
        _ => Conditions.Draw(2),
    };

    // Red lines are broken easily; those that say how acts go together are what phases are about.
    private Condition Line() => dice.Below(10) switch
    {
        < 5 => Conditions.Atom().Implies(Conditions.Atom()),
        < 7 => !(Conditions.Atom() & Conditions.Atom()),
        < 9 => Conditions.Atom() | Conditions.Atom(),
        _ => Conditions.Draw(1),
    };
}
