using System.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Rechecking;

/// <summary>Works out which facts hold in a state, also in one that is only partly decided.</summary>
internal sealed class FactReading
{
    private static readonly IReadOnlyDictionary<string, string> NoKeys = new Dictionary<string, string>();

    private readonly bool[] _established;
    private readonly List<(int Fact, CheckedCondition Body)[]> _levels;

    public FactReading(Scenario scenario, ConditionReading reader, DateOnly? asOf, IReadOnlyList<string> assumed)
    {
        _established = Established(scenario, reader, asOf, assumed);
        var bodies = scenario.Rules.Where(r => r.Form == RuleForm.When).SelectMany(r => r.Apart())
            .SelectMany(r => reader.Bindings(r.For).SelectMany(keys => r.Then.Select(then => (
                Fact: reader.Facts[ConditionReading.NameOf(then, keys)],
                r.Condition,
                Keys: keys,
                reader.Read(r.Condition, keys).Variables,
                Uses: reader.FactsIn(r.Condition, keys).Distinct().ToArray()))))
            .ToList();
        var levels = Levels(bodies.ConvertAll(b => (b.Fact, b.Uses)), reader.Facts.Count);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var body in bodies)
            {
                var variables = reader.VariablesOfFacts[body.Fact];
                var before = variables.Count;
                variables.UnionWith(body.Variables);
                foreach (var (used, _) in body.Uses)
                {
                    variables.UnionWith(reader.VariablesOfFacts[used]);
                }

                changed |= variables.Count > before;
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
    public static bool Holds(Condition condition, ConditionReading reader, Assignment settled) => reader.Read(condition, NoKeys).Evaluate(settled) == true;

    private static void Repeat((int Fact, CheckedCondition Body)[] level, Assignment assignment, bool? from, Func<bool?, bool> when, bool? to)
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

    private static bool[] Established(Scenario scenario, ConditionReading reader, DateOnly? asOf, IReadOnlyList<string> assumed)
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
    /// Facts in levels: no lower than those that a derivation uses, and above those whose truth can make it fail
    /// (the numbering of Ullman 1988). Facts of one level that use each other do so without negation and are taken together.
    /// </summary>
    private static int[] Levels(List<(int Fact, (int Fact, bool Negative)[] Uses)> bodies, int count)
    {
        var levels = new int[count];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (fact, uses) in bodies)
            {
                foreach (var (used, negative) in uses)
                {
                    var level = levels[used] + (negative ? 1 : 0);
                    if (level > levels[fact])
                    {
                        levels[fact] = level <= count
                            ? level
                            : throw new UnreachableException("A bug: a fact depends on its own absence; validation refuses that.");
                        changed = true;
                    }
                }
            }
        }

        return levels;
    }
}
