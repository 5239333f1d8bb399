using FeasibilityEngine.Exploration;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>Says what a state decides: each issue with its option, each act and fact with <c>true</c> or <c>false</c>.</summary>
internal sealed class StateWording(CompiledScenario compiled)
{
    private readonly Dictionary<Model.Conditions.Reference, ValueList<string>> _options =
        compiled.Ground.Issues.ToDictionary(i => i.Reference, i => i.Declaration.Options);

    /// <summary>A whole state, facts included, in the order of the names.</summary>
    public ValueList<KeyValuePair<string, string>> Whole(PartialState state) =>
        Part(state)
            .Append(new KeyValuePair<string, string>(Act.Talks, "true"))
            .Concat(compiled.Ground.Facts.Select(f => new KeyValuePair<string, string>(f.Reference.ToString(), Holds(f, state) ? "true" : "false")))
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>What the state of one component decides about its issues and acts.</summary>
    public IReadOnlyDictionary<string, string> Part(PartialState state)
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

        return part;
    }

    /// <summary>The acts that are performed, in the order of their names, then <c>talks</c>.</summary>
    public static ValueList<string> Performed(PartialState state) =>
        state.Performed.Select(a => a.ToString()).Order(StringComparer.Ordinal).Append(Act.Talks).ToValueList();

    private bool Holds(GroundFact fact, PartialState state) => fact.Standing switch
    {
        FactStanding.True => true,
        FactStanding.False => false,
        _ => compiled.Pool.Evaluate(compiled.FactFormula(fact.Reference), variable =>
        {
            var owner = compiled.Space.Owners[variable];
            return state.Options.TryGetValue(owner, out var option)
                ? variable - compiled.Space.OfFirstOption(owner) == option
                : state.Performed.Contains(owner);
        }),
    };
}
