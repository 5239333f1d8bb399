using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Rechecking;

namespace FeasibilityEngine.Assembling;

/// <summary>Says what a state decides: each issue with its option, each act and fact with <c>true</c> or <c>false</c>.</summary>
internal sealed class StateAssembly(GroundScenario ground)
{
    private readonly Dictionary<Reference, ValueList<string>> _options =
        ground.Issues.ToDictionary(i => i.Reference, i => i.Declaration.Options);

    // Every issue, act and fact with its name, in the order of the names: worked out once for the many states of a scenario.
    private readonly List<(string Name, Reference Reference, GroundFact? Fact)> _named =
        ground.Issues.Select(i => (i.Reference.ToString(), i.Reference, (GroundFact?)null))
            .Concat(ground.Acts.Select(a => (a.Reference.ToString(), a.Reference, (GroundFact?)null)))
            .Concat(ground.Facts.Select(f => (f.Reference.ToString(), f.Reference, (GroundFact?)f)))
            .OrderBy(n => n.Item1, StringComparer.Ordinal)
            .ToList();

    /// <summary>A whole state, facts included, in the order of the names.</summary>
    public ValueList<NamedValue> Whole(WholeState state)
    {
        var whole = new NamedValue[_named.Count];
        for (var i = 0; i < whole.Length; i++)
        {
            var (name, reference, fact) = _named[i];
            var value = state.Decided.Options.TryGetValue(reference, out var option)
                ? _options[reference][option]
                : (fact is null ? state.Decided.Performed.Contains(reference) || reference.Name == Act.Talks : Holds(fact, state)) ? "true" : "false";
            whole[i] = new NamedValue(name, value);
        }

        return ValueList.Create<NamedValue>(whole);
    }

    /// <summary>What the state of one component decides about its issues and acts, all of them performed at once.</summary>
    public OfferedState Part(PartialState state)
    {
        var part = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (issue, option) in state.Options)
        {
            part.Add(issue.ToString(), _options[issue][option]);
        }

        foreach (var act in state.Acts)
        {
            part.Add(act.ToString(), state.Performed.Contains(act) ? "true" : "false");
        }

        return new OfferedState(part, StepsOf(state));
    }

    /// <summary>The steps of the acts whose order counts, counted from that of talks.</summary>
    public static IReadOnlyDictionary<string, int> StepsOf(PartialState state) => state.Steps.ToDictionary(s => s.Key.ToString(), s => s.Value);

    private static bool Holds(GroundFact fact, WholeState state) => fact.Standing switch
    {
        FactStanding.True => true,
        FactStanding.False => false,
        _ => state.Facts.Contains(fact.Reference),
    };
}
