using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Peers.Instances;

/// <summary>
/// Makes a scenario of an instance, through the builder that users have. Issues and values are issues and options. A precondition
/// is a position: at rung k it accepts what the clauses of rung k and of all weaker rungs ask for, and after the last it is waived.
/// Where rules speak of a demanded rung, demanding it takes a free act, and the rules speak of the act.
/// </summary>
internal sealed class InstanceScenario
{
    private readonly Instance _instance;
    private readonly ScenarioBuilder _builder;
    private readonly List<PartyHandle> _parties;
    private readonly List<IssueHandle> _issues;
    private readonly Dictionary<(int Precondition, int Rung), ActHandle> _acts = [];

    // Thousands of rules are about the same few options: one condition for each.
    private readonly Dictionary<Literal, Condition> _said = [];

    // What a clause is being joined of; one list for all clauses.
    private readonly List<Condition> _parts = [];

    private InstanceScenario(Instance instance)
    {
        _instance = instance;
        _builder = new ScenarioBuilder(instance.Name, instance.Name);
        _parties = [.. instance.Parties.Select(p => _builder.Party(Named(p)))];
        _issues = [.. instance.Issues.Select(i => _builder.Issue(Named(i.Name), i.Values))];
    }

    /// <summary>The scenario whose minimal concession sets and conflicts are, one by one, those of the instance.</summary>
    /// <exception cref="NotSupportedException">A rule asks for a demand to be made; conceding could then close a path, and no scenario says that.</exception>
    public static Scenario Of(Instance instance)
    {
        var scenario = new InstanceScenario(instance);
        scenario.AddActs();
        scenario.AddRules();
        scenario.AddPositions();
        return scenario._builder.Build();
    }

    private void AddActs()
    {
        var literals = _instance.Rules.SelectMany(r => r)
            .Concat(_instance.Budgets.SelectMany(b => b.Terms.Select(t => t.Literal)))
            .Concat(_instance.Preconditions.SelectMany(p => p.Rungs).SelectMany(r => r.Clauses).SelectMany(c => c));
        var demands = literals.Where(l => l.Kind is LiteralKind.Demanded or LiteralKind.NotDemanded).ToList();
        foreach (var (precondition, rung) in demands.Select(l => (l.Subject, l.Place)).Distinct().Order())
        {
            _acts.Add((precondition, rung), _builder.Act(string.Create(CultureInfo.InvariantCulture, $"a-{precondition}-{rung}")));
        }
    }

    private void AddRules()
    {
        foreach (var rule in _instance.Rules)
        {
            if (rule.All(l => l.Kind is LiteralKind.HasOtherValue or LiteralKind.NotDemanded))
            {
                var excluded = new List<Condition>(rule.Count);
                foreach (var literal in rule)
                {
                    excluded.Add(Opposite(literal));
                }

                _builder.Rule().Never(All(excluded));
            }
            else
            {
                _builder.Rule().Always(AnyOf(rule));
            }
        }

        foreach (var budget in _instance.Budgets)
        {
            // A weight is how often the term counts.
            _builder.Rule().Always(Condition.AtMost(budget.Max, budget.Terms.SelectMany(t => Enumerable.Repeat(Budgeted(t.Literal), t.Weight))));
        }
    }

    private void AddPositions()
    {
        for (var j = 0; j < _instance.Preconditions.Count; j++)
        {
            var (party, name, rungs) = _instance.Preconditions[j];
            var demands = new Condition[rungs.Count];
            var weaker = new List<Condition>();
            var asked = new HashSet<Condition>();
            for (var k = rungs.Count - 1; k >= 0; k--)
            {
                weaker.InsertRange(0, rungs[k].Clauses.Select(AnyOf).Where(c => asked.Add(c)).ToList());
                if (_acts.TryGetValue((j, k), out var act))
                {
                    weaker.Insert(0, act);
                }

                demands[k] = All(weaker);
            }

            var position = _builder.Position(Named(name), _parties[party]).Requires(demands[0]);
            for (var k = 1; k < rungs.Count && demands[k - 1] != Condition.True; k++)
            {
                position.Fallback(demands[k], rungs[k - 1].Cost);
            }

            // What no rule is about is given as it stands: there is nothing to waive.
            if (demands[^1] != Condition.True)
            {
                position.Waive(rungs[^1].Cost);
            }
        }
    }

    private static Condition All(List<Condition> conditions) => conditions.Count switch
    {
        0 => Condition.True,
        1 => conditions[0],
        _ => new Conjunction([.. conditions]),
    };

    private Condition AnyOf(IReadOnlyList<Literal> clause)
    {
        _parts.Clear();
        foreach (var literal in clause)
        {
            if (literal.Kind != LiteralKind.HasValue)
            {
                _parts.Add(Says(literal));
            }
        }

        for (var place = 0; place < clause.Count; place++)
        {
            if (clause[place] is { Kind: LiteralKind.HasValue } literal && NextOfOne(clause, -1, literal.Subject) == place)
            {
                // Values of one issue read better, and are compiled better, as one check.
                _parts.Add(NextOfOne(clause, place, literal.Subject) == clause.Count ? Says(literal) : _issues[literal.Subject].IsOneOf(
                    clause.Where(l => l.Kind == LiteralKind.HasValue && l.Subject == literal.Subject).Select(l => _issues[l.Subject].Options[l.Place])));
            }
        }

        return _parts.Count switch
        {
            0 => Condition.False,
            1 => _parts[0],
            _ => new Disjunction([.. _parts]),
        };
    }

    // Where the next literal stands that gives the issue a value.
    private static int NextOfOne(IReadOnlyList<Literal> clause, int after, int issue)
    {
        var next = after + 1;
        while (next < clause.Count && (clause[next].Kind != LiteralKind.HasValue || clause[next].Subject != issue))
        {
            next++;
        }

        return next;
    }

    private Condition Says(Literal literal)
    {
        if (!_said.TryGetValue(literal, out var said))
        {
            _said.Add(literal, said = Said(literal));
        }

        return said;
    }

    private Condition Said(Literal literal) => literal.Kind switch
    {
        LiteralKind.HasValue => _issues[literal.Subject].Is(_issues[literal.Subject].Options[literal.Place]),
        LiteralKind.HasOtherValue => _issues[literal.Subject].IsNot(_issues[literal.Subject].Options[literal.Place]),
        LiteralKind.NotDemanded => !_acts[(literal.Subject, literal.Place)],
        _ => throw new NotSupportedException("A rule asks for a demand to be made."),
    };

    private Condition Opposite(Literal literal) =>
        literal.Kind == LiteralKind.NotDemanded ? _acts[(literal.Subject, literal.Place)] : Says(literal with { Kind = LiteralKind.HasValue });

    // In a budget it is the demand that counts against the maximum, never its absence.
    private Condition Budgeted(Literal literal) => literal.Kind switch
    {
        LiteralKind.Demanded => _acts[(literal.Subject, literal.Place)],
        LiteralKind.NotDemanded => throw new NotSupportedException("A budget asks for a demand to be made."),
        _ => Says(literal),
    };

    // Names of the language are letters, digits, '-' and '_'.
    private static string Named(string name) => name.Replace('.', '-');
}
