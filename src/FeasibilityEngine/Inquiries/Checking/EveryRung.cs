using System.Globalization;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>
/// A scenario in which every rung of every position stands by itself, on every day at once: whatever events and developments can bring
/// about may be the case or not, and acts cost nothing. What nothing fulfils there, nothing fulfils on any day.
/// </summary>
internal sealed class EveryRung
{
    /// <summary>What the names of acts and rules begin with that stand for what may happen: no file has such a name.</summary>
    public const string CouldBe = "could be: ";

    private readonly Dictionary<string, (Position Position, int Rung)> _rungs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _derived;
    private readonly Lazy<ILookup<string, Rule>> _deriving;

    /// <summary>Puts the rungs of a sound scenario apart.</summary>
    public EveryRung(Scenario scenario)
    {
        _derived = scenario.Rules.SelectMany(rule => rule.Then).Select(then => then.Name).ToHashSet(StringComparer.Ordinal);
        var changed = scenario.Events.SelectMany(happened => happened.Establishes)
            .Concat(scenario.Developments.SelectMany(development => development.Establishes))
            .Select(established => established.Name)
            .ToHashSet(StringComparer.Ordinal);

        // A fact that nothing establishes has a warning of its own, so it is no reason here.
        var free = scenario.Facts.Where(fact => changed.Contains(fact.Id) || !_derived.Contains(fact.Id)).ToList();
        Apart = scenario with
        {
            Acts = [.. scenario.Acts.Select(act => act with { Price = null, Tabled = null, AvailableWhen = null }), .. free.Select(fact => new Act(Could(fact.Id), fact.Over))],
            Rules = [.. scenario.Rules, .. free.Select(MayHold)],
            Events = [],
            Developments = [],
            Positions = [.. scenario.Positions.SelectMany(Each)],
            Expectations = [],
        };
        _deriving = new Lazy<ILookup<string, Rule>>(() => Apart.Rules
            .SelectMany(rule => rule.Then.Select(then => then.Name).Distinct(StringComparer.Ordinal).Select(fact => (Fact: fact, Rule: rule)))
            .ToLookup(derives => derives.Fact, derives => derives.Rule, StringComparer.Ordinal));
    }

    /// <summary>The scenario.</summary>
    public Scenario Apart { get; }

    /// <summary>The position and the index of the rung that a position of <see cref="Apart"/> stands for.</summary>
    public (Position Position, int Rung) this[string id] => _rungs[id];

    /// <summary>True where the condition rests on a fact that rules derive, so that what it excludes may be due to them.</summary>
    public bool RestsOnRules(Condition condition) => ConditionParts.References(condition).Any(reference => _derived.Contains(reference.Name));

    /// <summary>The rules that derive the facts which the conditions mention, directly or through other facts: with them alone each of these facts comes about.</summary>
    public IReadOnlyList<string> Deriving(IEnumerable<Condition> conditions)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(conditions.SelectMany(ConditionParts.References).Select(reference => reference.Name).Where(_derived.Contains));
        var rules = new List<string>();
        while (open.TryDequeue(out var fact))
        {
            if (!facts.Add(fact))
            {
                continue;
            }

            foreach (var rule in _deriving.Value[fact])
            {
                rules.Add(rule.Id);
                foreach (var behind in ConditionParts.References(rule.Condition).Select(reference => reference.Name).Where(_derived.Contains))
                {
                    open.Enqueue(behind);
                }
            }
        }

        return rules;
    }

    /// <summary>
    /// As what a position is looked at. A red line is looked at as it stands in the end: what cannot hold there cannot be kept. One that
    /// is a precondition and a demand is looked at as each, where the question is not one of them.
    /// </summary>
    public static IReadOnlyList<PositionKind> Looked(Position position, Question? question) => position.Kind switch
    {
        PositionKind.PreconditionAndDemand => question is { } asked ? [position.KindFor(asked)] : [PositionKind.Precondition, PositionKind.Demand],
        PositionKind.Precondition => [PositionKind.Precondition],
        _ => [PositionKind.Demand],
    };

    private IEnumerable<Position> Each(Position position) => Looked(position, question: null).SelectMany(kind => Each(position, kind));

    private IEnumerable<Position> Each(Position position, PositionKind kind)
    {
        for (var rung = 0; rung < position.Rungs.Count; rung++)
        {
            var id = _rungs.Count.ToString("D9", CultureInfo.InvariantCulture);
            _rungs.Add(id, (position, rung));
            yield return new Position(id, position.Party, kind, [new Rung(Rung.Requires, position.Rungs[rung].Accepts)]);
        }
    }

    private static Rule MayHold(Fact fact)
    {
        // No file has such a name, so nothing is called alike.
        const string AnyKey = "any key";
        var key = fact.Over is null ? null : AnyKey;
        return new Rule(
            Could(fact.Id), RuleForm.When, new Occurrence(new Reference(Could(fact.Id), key)), [new Reference(fact.Id, key)],
            fact.Over is { } set ? [new Binder(AnyKey, set)] : []);
    }

    private static string Could(string fact) => CouldBe + fact;
}
