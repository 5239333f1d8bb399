using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("What developments would open: each by itself, combinations, and what only several open together.")]
internal sealed class DevelopmentsJson
{
    private readonly DevelopmentFindings _findings;

    internal DevelopmentsJson(DevelopmentFindings findings) => _findings = findings;

    [Description("The developments that were explored: all but the assumed ones.")]
    public IEnumerable<string> Explored => _findings.Explored;

    [Description("Whether every combination was looked at to the end.")]
    public bool Complete => _findings.IsComplete;

    [Description("What cut the search short, in words.")]
    public IEnumerable<string> Interruptions => LimitsJson.InWords(_findings.Interruptions);

    [Description("How many combinations there are, as a decimal string.")]
    public BigInteger CombinationsInAll => _findings.CombinationsInAll;

    [Description("Each combination that was looked at, smallest first.")]
    public IEnumerable<CombinationJson> Combinations => _findings.Combinations.Select(combination => new CombinationJson(combination));

    [Description("What each development does by itself.")]
    public IEnumerable<EffectJson> Effects => _findings.Effects.Select(effect => new EffectJson(effect));

    [Description("The combinations that open what no part of them opens.")]
    public IEnumerable<JointOpeningJson> OnlyTogether => _findings.OnlyTogether.Select(joint => new JointOpeningJson(joint));
}

[Description("A combination of developments, and what it opens.")]
internal sealed class CombinationJson
{
    private readonly DevelopmentCombination _combination;

    internal CombinationJson(DevelopmentCombination combination) => _combination = combination;

    [Description("The developments; none for things as they stand.")]
    public IEnumerable<string> Developments => _combination.Developments;

    [Description("The verdict under them.")]
    public Verdict Verdict => _combination.Verdict;

    [Description("Whether the search under them came to its end.")]
    public bool Complete => _combination.IsComplete;

    [Description("The minimal sets among all rungs.")]
    public CheapestCountJson ConcessionSets => new(_combination.ConcessionSets, _combination.Cheapest);

    [Description("The minimal sets within reach.")]
    public CheapestCountJson WithinReach => new(_combination.WithinReach, _combination.CheapestWithinReach);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where the rules exclude every state under them: a minimal group of rules that does.")]
    public IEnumerable<string>? Contradiction => _combination.Contradiction.Count > 0 ? _combination.Contradiction : null;
}

[Description("How many sets there are, and what the cheapest costs.")]
internal sealed class CheapestCountJson : CountJson
{
    internal CheapestCountJson(Count count, decimal? cheapest)
        : base(count) => Cheapest = cheapest;

    [Description("What the cheapest costs; null where there is none.")]
    public decimal? Cheapest { get; }
}

[Description("Developments that open together what no part of them opens.")]
internal sealed class JointOpeningJson
{
    private readonly JointOpening _joint;

    internal JointOpeningJson(JointOpening joint) => _joint = joint;

    [Description("The developments.")]
    public IEnumerable<string> Developments => _joint.Developments;

    [Description("The verdict under them.")]
    public Verdict Verdict => _joint.Verdict;

    [Description("Whether it is better than under any part of them.")]
    public bool BetterVerdict => _joint.BetterVerdict;

    [Description("The sets among all rungs that open only so, by id.")]
    public IEnumerable<string> ConcessionSets => _joint.ConcessionSets;

    [Description("The sets within reach that open only so, by id.")]
    public IEnumerable<string> WithinReach => _joint.WithinReach;
}
