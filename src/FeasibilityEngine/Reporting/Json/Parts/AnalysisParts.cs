using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Json.Parts;

/// <summary>Makes what the reports on one analysis tell of: conflicts, sets, what is out of reach, in the words of its scenario.</summary>
/// <remarks>
/// It remembers which conflicts it has explained, so what it makes has to be asked for in the order in which it is written. The members of
/// these objects are worked out when they are written, which sees to that, and keeps no more of a long report in memory than is being written.
/// </remarks>
internal sealed class AnalysisParts
{
    private readonly Vocabulary _vocabulary;
    private readonly HashSet<Conflict> _explained;
    private readonly ConflictTelling _sentences;
    private readonly ReachReasons _reasons;
    private readonly Standings _standings;

    // A concession stands in many sets; it is put into words once.
    private readonly Dictionary<Standing, string> _says = [];
    private readonly Dictionary<Standing, IEnumerable<string>> _because = [];

    public AnalysisParts(Analysis analysis)
        : this(analysis, new HashSet<Conflict>(ReferenceEqualityComparer.Instance))
    {
    }

    private AnalysisParts(Analysis analysis, HashSet<Conflict> explained)
    {
        var vocabulary = new Vocabulary(analysis);
        var phrasing = new Phrasing(vocabulary);
        _vocabulary = vocabulary;
        _explained = explained;
        _sentences = new ConflictTelling(vocabulary);
        _reasons = new ReachReasons(phrasing, new FactChains(vocabulary, phrasing));
        _standings = new Standings(vocabulary, phrasing);
    }

    /// <summary>The same report where developments have happened, under which other facts hold.</summary>
    public AnalysisParts Under(Analysis developed) => new(developed, _explained);

    /// <summary>A conflict. It returns in many sets; it is explained where it comes first, and found again by its id.</summary>
    public ConflictJson Conflict(Conflict conflict) => new(conflict, _explained.Add(conflict) ? _sentences.Explain(conflict) : null);

    /// <summary>A set that opens without developments, or with what is assumed.</summary>
    public ConcessionSetJson Set(ConcessionSet set) => new(set, [], this);

    /// <summary>What a party gives at a rung, in words.</summary>
    public string Says(Standing standing)
    {
        if (!_says.TryGetValue(standing, out var says))
        {
            _says.Add(standing, says = _standings.Giving(standing).Plain);
        }

        return says;
    }

    /// <summary>Why something is out of reach, in sentences.</summary>
    public IEnumerable<string> Because(OutOfReach awaited)
    {
        if (!_because.TryGetValue(awaited.Rung, out var because))
        {
            _because.Add(awaited.Rung, because = _reasons.Sentences(awaited));
        }

        return because;
    }

    /// <summary>Whether a party is no side of the dispute.</summary>
    public bool IsThirdParty(string party) => _vocabulary.IsThirdParty(party);

    /// <summary>A state, by the names of its issues, acts and facts, in the same order.</summary>
    public OrderedDictionary<string, StateValue> State(IEnumerable<NamedValue> witness) =>
        new(witness.Select(item => KeyValuePair.Create(item.Name, Value(item))), StringComparer.Ordinal);

    private StateValue Value(NamedValue item) =>
        new(item.Value, _vocabulary.Issue(item.Name.Split('[')[0]) is null && bool.TryParse(item.Value, out var holds) ? holds : null);
}
