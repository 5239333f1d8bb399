using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// What a state decides, as numbered yes-or-no variables: each act, each option of each issue, for each two acts whose order is
/// asked for whether one comes no later than the other, and, where facts are looked at as statements of their own, each fact.
/// <c>talks</c> has no variable: it is performed in every state.
/// </summary>
internal sealed class StateSpace
{
    private readonly Dictionary<Reference, int> _acts = [];
    private readonly Dictionary<Reference, (int First, ValueList<string> Options)> _issues = [];
    private readonly Dictionary<(Reference Fact, Moment Moment), int> _facts = [];
    private readonly Dictionary<(Reference First, Reference Second), int> _noLater = [];
    private readonly Dictionary<int, (Reference First, Reference Second)> _pairs = [];
    private readonly Dictionary<(Reference First, Reference Second), int> _together = [];
    private readonly Dictionary<(Reference Of, int Option), int> _wishes = [];
    private readonly HashSet<Reference> _factNames;
    private readonly List<Reference[]> _owners = [];

    public StateSpace(GroundScenario ground)
    {
        Ground = ground;
        _factNames = ground.Facts.Select(f => f.Reference).ToHashSet();
        foreach (var act in ground.Acts.Where(a => a.Reference.Name != Act.Talks))
        {
            _acts.Add(act.Reference, NewVariable(act.Reference));
        }

        foreach (var issue in ground.Issues)
        {
            _issues.Add(issue.Reference, (_owners.Count, issue.Declaration.Options));
            for (var option = 0; option < issue.Declaration.Options.Count; option++)
            {
                NewVariable(issue.Reference);
            }
        }
    }

    public GroundScenario Ground { get; }

    /// <summary>The acts, the issue or the fact that a variable belongs to. Nothing belongs to <c>talks</c>, which is everywhere.</summary>
    public IReadOnlyList<Reference> OwnersOf(int variable) => _owners[variable];

    public bool IsAct(Reference reference) => _acts.ContainsKey(reference);

    public bool IsFact(Reference reference) => _factNames.Contains(reference);

    public bool IsIssue(Reference reference) => _issues.ContainsKey(reference);

    /// <summary>True for a variable that tells whether one act comes no later than another.</summary>
    public bool IsOrder(int variable) => _pairs.ContainsKey(variable);

    public int OfAct(Reference act) => _acts[act];

    /// <summary>The variable of a fact as a statement of its own at some point of the path; numbered when it is first asked for.</summary>
    public int OfFact(Reference fact, Moment moment)
    {
        if (!_facts.TryGetValue((fact, moment), out var variable))
        {
            _facts.Add((fact, moment), variable = NewVariable(fact));
        }

        return variable;
    }

    /// <summary>The variable that is true where the first act comes no later than the second; numbered when it is first asked for.</summary>
    public int OfNoLater(Reference first, Reference second)
    {
        if (!_noLater.TryGetValue((first, second), out var variable))
        {
            _noLater.Add((first, second), variable = NewVariable([.. new[] { first, second }.Where(IsAct)]));
            _pairs.Add(variable, (first, second));
        }

        return variable;
    }

    /// <summary>An issue's options, and the variable of the first; those of the others follow.</summary>
    public (int First, ValueList<string> Options) OptionsOf(Reference issue) => _issues[issue];

    /// <summary>The variable of "both come in one step", where that is a statement of its own; numbered when it is first asked for.</summary>
    public int OfTogether(Reference first, Reference second)
    {
        var pair = string.CompareOrdinal(first.ToString(), second.ToString()) <= 0 ? (first, second) : (second, first);
        if (!_together.TryGetValue(pair, out var variable))
        {
            _together.Add(pair, variable = NewVariable([.. new[] { first, second }.Where(IsAct)]));
        }

        return variable;
    }

    /// <summary>
    /// The variable of an act, a fact or an issue's option as it is wished for, whatever it is in the state; numbered when it is first
    /// asked for.
    /// </summary>
    public int OfWish(Reference of, int option = 0)
    {
        if (!_wishes.TryGetValue((of, option), out var variable))
        {
            _wishes.Add((of, option), variable = NewVariable(of));
        }

        return variable;
    }

    public int OptionCount(Reference issue) => _issues[issue].Options.Count;

    /// <summary>The variable of an issue's first option; those of the others follow.</summary>
    public int OfFirstOption(Reference issue) => _issues[issue].First;

    /// <summary>The value of an act's, an option's or an order's variable in a state.</summary>
    public bool Value(int variable, PartialState state)
    {
        if (_pairs.TryGetValue(variable, out var pair))
        {
            // Where one of the two is not performed, no condition depends on it.
            return state.StepOf(pair.First) is { } first && state.StepOf(pair.Second) is { } second && first <= second;
        }

        var owner = _owners[variable][0];
        return state.Options.TryGetValue(owner, out var option) ? variable - _issues[owner].First == option : state.Performed.Contains(owner);
    }

    private int NewVariable(params Reference[] owners)
    {
        _owners.Add(owners);
        return _owners.Count - 1;
    }
}
