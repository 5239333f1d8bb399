using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// Tells why a fact holds or not, from the event to the fact: "“Opinion has hardened” (opinion-hardened) holds, because “War
/// crimes were discovered” (war-crimes-discovered) has held since 1 April 2022 (event: Bucha found)".
/// </summary>
internal sealed class FactChains(Vocabulary vocabulary)
{
    /// <summary>The clause that tells it, without a full stop.</summary>
    public string Why(string id) => Why(id, []);

    private string Why(string id, HashSet<string> told)
    {
        var name = Name(id);
        if (vocabulary.Circumstance(id) is not { } circumstance)
        {
            return $"{name} does not hold";
        }

        if (!told.Add(id))
        {
            return $"{name} {(circumstance.Holds == false ? "does not hold" : "holds")} as told";
        }

        return circumstance.Holds switch
        {
            null => OnlyThrough(id, name),
            true => Holding(name, circumstance, told),
            _ => NotHolding(name, circumstance),
        };
    }

    private string Holding(string name, Circumstance circumstance, HashSet<string> told)
    {
        if (circumstance.Event is { } happened)
        {
            return $"{name} has held since {EventOf(happened)}";
        }

        if (circumstance.Development is { } assumed)
        {
            var says = vocabulary.Development(assumed)?.Says;
            return $"{name} holds, because the development {(says is null ? assumed : $"{Text.Quoted(Text.Clause(says))} ({assumed})")} is assumed";
        }

        if (circumstance.Rule is not { } id)
        {
            return $"{name} holds";
        }

        var rule = vocabulary.Rule(id);
        var reason = rule?.Because is { } because ? $": {Text.Quoted(Text.Clause(because))}" : "";
        var note = Text.Note($"rule {id}{reason}", rule is null ? "" : vocabulary.Cited(rule.Sources));
        var premises = Text.List(circumstance.Premises.Select(premise => Why(premise, told)).ToList());
        return premises.Length == 0 ? $"{name} always holds{note}" : $"{name} holds, because {premises}{note}";
    }

    private string NotHolding(string name, Circumstance circumstance) =>
        circumstance.Event is { } ended
            ? $"{name} has no longer held since {EventOf(ended)}"
            : $"{name} does not hold: nothing has established it{(vocabulary.AsOf is { } day ? " by " + Vocabulary.Date(day) : "")}";

    private string OnlyThrough(string id, string name)
    {
        var fact = id.Split('[')[0];
        var phrasing = new Phrasing(vocabulary);
        var ways = vocabulary.Scenario.Rules
            .Where(rule => rule.Then.Any(then => then.Name == fact))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{phrasing.Claim(rule.Condition)} (rule {rule.Id})")
            .ToList();
        return ways.Count == 0 ? $"nothing brings it about that {name} holds" : $"{name} holds only where {Text.List(ways, "or where")}";
    }

    private string EventOf(string id) => vocabulary.Event(id) is { } happened
        ? Vocabulary.Date(happened.On) + Text.Note("event: " + Text.Clause(happened.Name), vocabulary.Cited(happened.Sources))
        : $"the event {id}";

    private string Name(string id)
    {
        var parts = id.TrimEnd(']').Split('[');
        var reference = new Reference(parts[0], parts.Length > 1 ? parts[1] : null);
        return vocabulary.Fact(reference.Name)?.Says is { } says ? $"{Text.Quoted(Text.Clause(says))} ({id})" : $"the fact {id}";
    }
}
