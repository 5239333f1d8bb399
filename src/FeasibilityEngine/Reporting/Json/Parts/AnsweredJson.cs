using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

/// <summary>What was asked in an analysis, and the verdict.</summary>
internal abstract class AnsweredJson : AskedJson
{
    private readonly Analysis _analysis;
    private readonly IEnumerable<Interruption> _others;

    /// <param name="analysis">The analysis.</param>
    /// <param name="isComplete">Whether the report is whole.</param>
    /// <param name="others">What cut other searches short that the report tells of.</param>
    private protected AnsweredJson(Analysis analysis, bool isComplete, IEnumerable<Interruption> others)
        : base(analysis) => (_analysis, IsComplete, _others) = (analysis, isComplete, others);

    [JsonPropertyOrder(MemberOrder.Verdict)]
    [Description("'open': there is a state that all accept as they stand. 'openable': concessions that can be given on that day open the path. 'remote': only others do. 'closed': none does. 'inconsistent': the rules allow no state. 'unknown': the search was cut short before that was known.")]
    public Verdict Verdict => _analysis.Verdict;

    [JsonPropertyOrder(MemberOrder.Verdict)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where the verdict is 'inconsistent' and developments are assumed: whether the rules allow a state without them. Where it is missing all the same, that was not found out.")]
    public bool? ConsistentUnassumed => _analysis.IsConsistentUnassumed;

    [JsonPropertyOrder(MemberOrder.Verdict)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only with supposed concessions, the answer on that day. 'open': all of them can be given then and open the path. 'openable': further concessions that can be given then make it so. 'remote': nothing that includes all of them does.")]
    public Verdict? VerdictWithinReach => _analysis.VerdictWithinReach;

    [JsonPropertyOrder(MemberOrder.Completeness)]
    [JsonPropertyName("complete")]
    [Description("True where every list and count is proven to be whole.")]
    public bool IsComplete { get; }

    [JsonPropertyOrder(MemberOrder.Completeness)]
    [Description("How much was asked for, and what cut the search short.")]
    public LimitsJson Limits => new(_analysis, _others);
}
