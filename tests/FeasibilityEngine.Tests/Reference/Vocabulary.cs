using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Every issue, act and fact of a scenario at every key, each with an index.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, KeySet> _sets;
    private readonly Dictionary<string, string?> _over = new(StringComparer.Ordinal);
    private readonly Dictionary<Reference, int> _issueIndex = [];
    private readonly Dictionary<Reference, int> _actIndex = [];
    private readonly Dictionary<Reference, int> _factIndex = [];

    public Vocabulary(Scenario scenario)
    {
        _sets = scenario.Sets.ToDictionary(set => set.Id, StringComparer.Ordinal);
        foreach (var issue in scenario.Issues)
        {
            _over[issue.Id] = issue.Over;
            Issues.AddRange(AtEveryKey(issue.Id, issue.Over).Select(reference => (reference, issue)));
        }

        foreach (var act in scenario.Acts.Prepend(new Act(Act.Talks)))
        {
            _over[act.Id] = act.Over;
            Acts.AddRange(AtEveryKey(act.Id, act.Over).Select(reference => (reference, act)));
        }

        foreach (var fact in scenario.Facts)
        {
            _over[fact.Id] = fact.Over;
            Facts.AddRange(AtEveryKey(fact.Id, fact.Over));
        }

        Number(Issues.Select(issue => issue.Reference), _issueIndex);
        Number(Acts.Select(act => act.Reference), _actIndex);
        Number(Facts, _factIndex);
    }

    public List<(Reference Reference, Issue Declaration)> Issues { get; } = [];

    /// <summary>The acts, <c>talks</c> first.</summary>
    public List<(Reference Reference, Act Declaration)> Acts { get; } = [];

    public List<Reference> Facts { get; } = [];

    public int IssueIndex(Reference reference) => _issueIndex[reference];

    public int FactIndex(Reference reference) => _factIndex[reference];

    public int ActIndex(Reference reference) => _actIndex[reference];

    public bool IsFact(Reference reference) => _factIndex.ContainsKey(reference);

    public bool IsAct(Reference reference) => _actIndex.ContainsKey(reference);

    public IReadOnlyList<string> Keys(string set, IEnumerable<string> except) =>
        [.. _sets[set].Keys.Where(key => !except.Contains(key, StringComparer.Ordinal))];

    /// <summary>The set over which whatever has that name ranges.</summary>
    public string? Over(string name) => _over[name];

    /// <summary>Every way to give a rule's variables their keys.</summary>
    public IEnumerable<Dictionary<string, string>> Bindings(IReadOnlyList<Binder> binders)
    {
        IEnumerable<Dictionary<string, string>> bindings = [new(StringComparer.Ordinal)];
        foreach (var binder in binders)
        {
            bindings = [.. bindings.SelectMany(binding => Keys(binder.Set, binder.Except).Select(key =>
                new Dictionary<string, string>(binding, StringComparer.Ordinal) { [binder.Variable] = key }))];
        }

        return bindings;
    }

    private IEnumerable<Reference> AtEveryKey(string name, string? over) =>
        over is null ? [new Reference(name)] : _sets[over].Keys.Select(key => new Reference(name, key));

    private static void Number(IEnumerable<Reference> references, Dictionary<Reference, int> index)
    {
        foreach (var reference in references)
        {
            index.Add(reference, index.Count);
        }
    }
}
