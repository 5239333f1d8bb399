using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// What a state decides, as numbered yes-or-no variables: each act, each option of each issue, and, where facts are
/// looked at as statements of their own, each fact. <c>talks</c> has no variable: it is performed in every state.
/// </summary>
internal sealed class StateSpace
{
    private readonly Dictionary<Reference, int> _acts = [];
    private readonly Dictionary<Reference, int> _firstOptions = [];
    private readonly Dictionary<Reference, int> _facts = [];
    private readonly Dictionary<Reference, int> _optionCounts = [];

    public StateSpace(GroundScenario ground)
    {
        Ground = ground;
        var next = 0;
        foreach (var act in ground.Acts.Where(a => a.Reference.Name != Act.Talks))
        {
            _acts.Add(act.Reference, next++);
        }

        foreach (var issue in ground.Issues)
        {
            _firstOptions.Add(issue.Reference, next);
            _optionCounts.Add(issue.Reference, issue.Declaration.Options.Count);
            next += issue.Declaration.Options.Count;
        }

        foreach (var fact in ground.Facts)
        {
            _facts.Add(fact.Reference, next++);
        }

        Owners = new Reference[next];
        foreach (var (act, variable) in _acts)
        {
            Owners[variable] = act;
        }

        foreach (var issue in ground.Issues)
        {
            for (var option = 0; option < issue.Declaration.Options.Count; option++)
            {
                Owners[_firstOptions[issue.Reference] + option] = issue.Reference;
            }
        }

        foreach (var (fact, variable) in _facts)
        {
            Owners[variable] = fact;
        }
    }

    public GroundScenario Ground { get; }

    /// <summary>The act, issue or fact that each variable belongs to.</summary>
    public Reference[] Owners { get; }

    public bool IsAct(Reference reference) => _acts.ContainsKey(reference);

    public bool IsFact(Reference reference) => _facts.ContainsKey(reference);

    public bool IsIssue(Reference reference) => _firstOptions.ContainsKey(reference);

    public int OfAct(Reference act) => _acts[act];

    public int OfFact(Reference fact) => _facts[fact];

    public int OptionCount(Reference issue) => _optionCounts[issue];

    /// <summary>The variable of an issue's first option; those of the others follow.</summary>
    public int OfFirstOption(Reference issue) => _firstOptions[issue];
}
