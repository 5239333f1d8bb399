using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Draws one scenario, part by part.</summary>
internal sealed class ScenarioDraw(Dice dice, bool onlyActs)
{
    // How many states and how many choices of rungs there may be, so that looking at all of them stays quick.
    private const int UsualStates = 200;
    private const int ManyStates = 4000;
    private const int MostVectors = 1500;

    private static readonly string[] OptionNames = ["low", "mid", "high", "top"];
    private static readonly DateOnly[] Days = [.. Enumerable.Range(1, 6).Select(month => new DateOnly(2022, month, 1))];

    private readonly int _mostStates = dice.Chance(2) ? ManyStates : UsualStates;
    // Now and then everything is scarce, so that a failing law finds a scenario that a reader can take in.
    private readonly bool _scarce = dice.Chance(15);
    private int _states = 1;
    private int _vectors = 1;
    private List<KeySet> _sets = [];
    private List<Issue> _issues = [];
    private List<Act> _acts = [];
    private List<Fact> _settled = [];
    private List<Fact> _negotiable = [];

    public Scenario Draw()
    {
        var parties = Parties();
        _sets = onlyActs ? [] : [.. new[] { new KeySet("area", Keys("north", "south", "west")), new KeySet("city", Keys("arx", "bly", "cor")) }.Take(Few(2))];
        _settled = onlyActs ? [] : Facts("fact", Few(3));
        _negotiable = onlyActs ? [] : Facts("claim", Few(3));
        _issues = onlyActs ? [] : Issues();
        _acts = Acts(parties);
        return new Scenario
        {
            Id = "drawn",
            Name = "Drawn",
            AsOf = onlyActs || dice.Chance(25) ? null : dice.Pick(Days),
            Parties = [.. parties],
            Sets = [.. _sets],
            Issues = [.. _issues],
            Acts = [.. _acts],
            Facts = [.. _settled, .. _negotiable],
            Rules = [.. new RandomRules(dice, Everything, _settled, _negotiable, Few(3)).Draw()],
            Events = onlyActs ? [] : [.. Events()],
            Positions = [.. Positions(parties)],
            Developments = onlyActs ? [] : [.. Developments()],
        };
    }

    private int Few(int most) => dice.Below((_scarce ? Math.Min(most, 1) : most) + 1);

    private Topics Everything => new(
        _sets, _issues, [.. _acts.Select(act => (act.Id, act.Over))], [.. _settled.Concat(_negotiable).Select(fact => (fact.Id, fact.Over))]);

    private RandomConditions OverAll => new(dice, Everything);

    private RandomConditions OverSettled => new(dice, Everything.OnlyFacts(_settled));

    private List<Party> Parties() =>
        [.. new[] { "alba", "boro", "cyra", "dorn" }.Take(dice.Between(2, 4))
            .Select((id, index) => new Party(id, id, index > 1 && dice.Chance(40) ? "mediator" : null))];

    private ValueList<string> Keys(params string[] names) => [.. names.Take(dice.Between(1, 3))];

    private string? Over(int percent) => _sets.Count > 0 && dice.Chance(percent) ? dice.Pick(_sets).Id : null;

    private int KeyCount(string? over) => over is null ? 1 : _sets.Single(set => set.Id == over).Keys.Count;

    private List<Fact> Facts(string name, int count) =>
        [.. Enumerable.Range(1, count).Select(index => new Fact($"{name}-{index}", Over(25)))];

    private List<Issue> Issues()
    {
        var issues = new List<Issue>();
        for (var index = Few(3); index > 0; index--)
        {
            var over = Over(35);
            var options = OptionNames.Take(dice.Between(2, 4)).ToArray();
            if (Fits((int)Math.Pow(options.Length, KeyCount(over))))
            {
                issues.Add(new Issue($"issue-{index}", over, [.. options]));
            }
        }

        return issues;
    }

    private List<Act> Acts(List<Party> parties)
    {
        var acts = new List<Act>();
        for (var index = onlyActs && !_scarce ? dice.Between(2, 7) : Few(4); index > 0; index--)
        {
            var over = Over(25);
            var pace = 1 << KeyCount(over);
            if (!Fits(pace))
            {
                continue;
            }

            var id = $"act-{index}";
            if (dice.Chance(40) && _vectors * pace <= MostVectors)
            {
                _vectors *= pace;
                acts.Add(new Act(id, over, dice.Pick(parties).Id, dice.Between(0, 4), Tabled(), AvailableWhen()));
            }
            else
            {
                acts.Add(new Act(id, over, dice.Chance(50) ? dice.Pick(parties).Id : null));
            }
        }

        return acts;
    }

    private bool Fits(int factor)
    {
        if (_states * factor > _mostStates)
        {
            return false;
        }

        _states *= factor;
        return true;
    }

    private DateOnly? Tabled() => !onlyActs && dice.Chance(35) ? dice.Pick(Days) : null;

    private Condition? AvailableWhen() => _settled.Count > 0 && dice.Chance(25) ? OverSettled.Draw(1) : null;

    private IEnumerable<Event> Events()
    {
        for (var index = Few(5); index > 0; index--)
        {
            var facts = dice.Some(GroundFacts(), 3);
            var establishes = dice.Between(0, facts.Count);
            yield return new Event($"event-{index}", dice.Pick(Days), "Something happened", [.. facts.Take(establishes)], [.. facts.Skip(establishes)]);
        }
    }

    private IEnumerable<Development> Developments()
    {
        for (var index = Few(2); index > 0; index--)
        {
            var facts = dice.Some(GroundFacts(), 2);
            var establishes = dice.Between(0, facts.Count);
            yield return new Development($"development-{index}", [.. facts.Take(establishes)], [.. facts.Skip(establishes)]);
        }
    }

    private IEnumerable<Reference> GroundFacts() => _settled.Concat(_negotiable).SelectMany(fact =>
        fact.Over is null ? [new Reference(fact.Id)] : _sets.Single(set => set.Id == fact.Over).Keys.Select(key => new Reference(fact.Id, key)));

    private IEnumerable<Position> Positions(List<Party> parties)
    {
        for (var index = _scarce ? dice.Between(1, 3) : dice.Between(3, 7); index > 0; index--)
        {
            var kind = dice.Below(20) switch
            {
                < 13 => PositionKind.Precondition,
                < 15 => PositionKind.PreconditionAndDemand,
                < 18 => PositionKind.Demand,
                _ => PositionKind.RedLine,
            };
            var rungs = Rungs(kind == PositionKind.RedLine || dice.Chance(15) ? 1 : dice.Between(2, _scarce ? 3 : 4));
            DateOnly? from = !onlyActs && dice.Chance(10) ? Days[dice.Below(4)] : null;
            DateOnly? until = !onlyActs && dice.Chance(10) ? dice.Pick([.. Days.Where(day => from is null || day > from)]) : null;
            var stated = !onlyActs && dice.Chance(25) && rungs.Count > 1
                ? dice.Some(Days, dice.Between(1, 2)).Order().Select(day => new Statement(day, dice.Pick(rungs).Id))
                : [];
            yield return new Position(
                $"p{index}", dice.Pick(parties).Id, kind, [.. rungs], null, from, until, dice.Chance(50) ? AvailableWhen() : null, [.. stated]);
        }
    }

    private List<Rung> Rungs(int count)
    {
        while (_vectors * count > MostVectors)
        {
            count--;
        }

        count = Math.Max(1, count);
        _vectors *= count;
        var rungs = new List<Rung> { new(Rung.Requires, dice.Chance(60) ? OverAll.Atom() & OverAll.Draw(_scarce ? 0 : 1) : OverAll.Draw(dice.Below(_scarce ? 2 : 3))) };
        var cost = 0m;
        for (var index = 1; index < count; index++)
        {
            cost += dice.Below(8) * 0.5m;
            rungs.Add(index == count - 1 && dice.Chance(70)
                ? new Rung(Rung.Waive, Condition.True, cost, null, Tabled(), AvailableWhen())
                : new Rung($"rung-{index}", OverAll.Draw(dice.Below(3)), cost, null, Tabled(), AvailableWhen()));
        }

        return rungs;
    }
}
