using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings.Rechecking;

/// <summary>Works out which facts hold in a state, also in one that is only partly decided.</summary>
internal sealed class FactReading
{
    private static readonly IReadOnlyDictionary<string, string> NoKeys = new Dictionary<string, string>();

    private readonly bool[] _established;
    private readonly List<(int Fact, Statement Body)[]> _levels;

    public FactReading(Scenario scenario, StatementReader reader, DateOnly? asOf, IReadOnlyList<string> assumed)
    {
        _established = Established(scenario, reader, asOf, assumed);
        var bodies = scenario.Rules.Where(r => r.Form == RuleForm.When)
            .SelectMany(r => reader.Bindings(r.For).SelectMany(keys => r.Then.Select(then => (
                Fact: reader.Facts[StatementReader.NameOf(then, keys)],
                r.Condition,
                Keys: keys,
                Uses: reader.FactsIn(r.Condition, keys).ToHashSet()))))
            .ToList();
        var levels = Levels(bodies.Select(b => (b.Fact, b.Uses)).ToList(), reader.Facts.Count);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var body in bodies)
            {
                var before = reader.VariablesOfFacts[body.Fact].Count;
                reader.VariablesOfFacts[body.Fact].UnionWith(reader.Read(body.Condition, body.Keys).Variables);
                changed |= reader.VariablesOfFacts[body.Fact].Count > before;
            }
        }

        _levels = bodies
            .Select(b => (b.Fact, Body: reader.Read(b.Condition, b.Keys), Level: levels[b.Fact]))
            .GroupBy(b => b.Level)
            .OrderBy(g => g.Key)
            .Select(g => g.Select(b => (b.Fact, b.Body)).ToArray())
            .ToList();
    }

    /// <summary>Fills in the facts: the least ones that hold for certain, and null for those that may come to hold.</summary>
    public void Fill(Assignment assignment)
    {
        for (var fact = 0; fact < _established.Length; fact++)
        {
            assignment.Facts[fact] = _established[fact];
        }

        foreach (var level in _levels)
        {
            Repeat(level, assignment, from: false, when: value => value != false, to: null);
            Repeat(level, assignment, from: null, when: value => value == true, to: true);
        }
    }

    /// <summary>Whether a condition over settled facts holds.</summary>
    public static bool Holds(Condition condition, StatementReader reader, Assignment settled) => reader.Read(condition, NoKeys).Evaluate(settled) == true;

    private static void Repeat((int Fact, Statement Body)[] level, Assignment assignment, bool? from, Func<bool?, bool> when, bool? to)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (fact, body) in level)
            {
                if (assignment.Facts[fact] == from && when(body.Evaluate(assignment)))
                {
                    assignment.Facts[fact] = to;
                    changed = true;
                }
            }
        }
    }

    private static bool[] Established(Scenario scenario, StatementReader reader, DateOnly? asOf, IReadOnlyList<string> assumed)
    {
        var established = new bool[reader.Facts.Count];
        var changes = scenario.Events.Where(e => e.On <= asOf).OrderBy(e => e.On).Select(e => (e.Ends, e.Establishes))
            .Concat(assumed.Select(name => scenario.Developments.First(d => d.Id == name)).Select(d => (d.Ends, Establishes: (ValueList<Reference>)[])))
            .Concat(assumed.Select(name => scenario.Developments.First(d => d.Id == name)).Select(d => (Ends: (ValueList<Reference>)[], d.Establishes)));
        foreach (var (ends, establishes) in changes)
        {
            foreach (var fact in ends)
            {
                established[reader.Facts[fact.ToString()]] = false;
            }

            foreach (var fact in establishes)
            {
                established[reader.Facts[fact.ToString()]] = true;
            }
        }

        return established;
    }

    /// <summary>
    /// Facts one after the other: each on a level above those that it uses, but on one level with those that use it in turn.
    /// Two facts that use each other do so without negation, so it is enough to take them together.
    /// </summary>
    private static int[] Levels(List<(int Fact, HashSet<int> Uses)> bodies, int count)
    {
        var reaches = new bool[count, count];
        foreach (var (fact, uses) in bodies)
        {
            foreach (var used in uses)
            {
                reaches[fact, used] = true;
            }
        }

        for (var middle = 0; middle < count; middle++)
        {
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; reaches[from, middle] && to < count; to++)
                {
                    reaches[from, to] |= reaches[middle, to];
                }
            }
        }

        // A fact stands above as many others as it reaches without being reached by them.
        return [.. Enumerable.Range(0, count).Select(f => Enumerable.Range(0, count).Count(u => reaches[f, u] && !reaches[u, f]))];
    }
}
