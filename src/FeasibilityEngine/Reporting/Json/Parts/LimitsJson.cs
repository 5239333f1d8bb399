using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("How much was asked for, and what cut the search short.")]
internal sealed class LimitsJson
{
    private readonly Analysis _analysis;
    private readonly IEnumerable<Interruption> _others;

    internal LimitsJson(Analysis analysis, IEnumerable<Interruption> others) => (_analysis, _others) = (analysis, others);

    [Description("How many sets of each list are written at the most.")]
    public int Top => _analysis.Counts.Top;

    [Description("What cut the search short, in words: 'the budget of 5 seconds was used up'.")]
    public IEnumerable<string> Interruptions => InWords(_analysis.Interruptions.Union(_others));

    /// <summary>What cut an answer short, in words, each once.</summary>
    internal static IEnumerable<string> InWords(IEnumerable<Interruption> interruptions) =>
        interruptions.Select(interruption => interruption.ToString()).Distinct(StringComparer.Ordinal);
}

[Description("How many answers there are.")]
internal sealed class CountsJson
{
    private readonly Analysis _analysis;

    internal CountsJson(Analysis analysis) => _analysis = analysis;

    [Description("The minimal conflicts.")]
    public BigInteger Conflicts => _analysis.Counts.Conflicts.Found;

    [Description("The minimal concession sets among all rungs in the file.")]
    public BigInteger ConcessionSets => _analysis.Counts.ConcessionSets.Found;

    [Description("The minimal concession sets among the rungs within reach.")]
    public BigInteger WithinReach => _analysis.Counts.WithinReach.Found;

    [Description("For each count whether there are proven to be no others.")]
    public ExactCountsJson Exact => new(_analysis.Counts);

    [Description("For both lists of sets whether no set is proven to cost less than the first.")]
    public CheapestProvenJson CheapestProven => new(_analysis);
}

[Description("For each count whether there are proven to be no others.")]
internal sealed class ExactCountsJson
{
    internal ExactCountsJson(Counts counts) =>
        (Conflicts, ConcessionSets, WithinReach) = (counts.Conflicts.IsProven, counts.ConcessionSets.IsProven, counts.WithinReach.IsProven);

    [Description("Of the minimal conflicts.")]
    public bool Conflicts { get; }

    [Description("Of the minimal sets among all rungs.")]
    public bool ConcessionSets { get; }

    [Description("Of the minimal sets within reach.")]
    public bool WithinReach { get; }
}

[Description("For both lists of sets whether no set is proven to cost less than the first.")]
internal sealed class CheapestProvenJson
{
    internal CheapestProvenJson(Analysis analysis) =>
        (ConcessionSets, WithinReach) = (analysis.IsCheapestProven, analysis.IsCheapestWithinReachProven);

    [Description("Of the minimal sets among all rungs.")]
    public bool ConcessionSets { get; }

    [Description("Of the minimal sets within reach.")]
    public bool WithinReach { get; }
}

[Description("How many there are.")]
internal class CountJson
{
    private readonly Count _count;

    internal CountJson(Count count) => _count = count;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("How many, as a decimal string: '27'.")]
    public BigInteger Count => _count.Found;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("Whether there are proven to be no others.")]
    public bool Exact => _count.IsProven;
}
