using System.Diagnostics;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Parts;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Explaining;

/// <summary>Makes explanations: the parts of the analysis, and the sentences of the text report.</summary>
internal sealed class ExplanationParts
{
    private readonly AnalysisParts _parts;
    private readonly ExplanationWording _wording;

    public ExplanationParts(ExplanationFindings findings)
    {
        _parts = new AnalysisParts(findings.Analysis);
        _wording = new ExplanationWording(findings, new Vocabulary(findings.Analysis));
    }

    /// <summary>One explanation, by what it is of.</summary>
    public IExplanationJson Explanation(Explanation explanation) => explanation switch
    {
        ConflictExplanation conflict => new ConflictExplanationJson(conflict, this, _parts),
        SetExplanation set => new SetExplanationJson(set, this, _parts),
        PositionExplanation position => new PositionExplanationJson(position, this, _parts),
        RungExplanation rung => new RungExplanationJson(rung, this, _parts),
        FactExplanation fact => new FactExplanationJson(fact, this),
        RuleExplanation rule => new RuleExplanationJson(rule, this),
        _ => throw new UnreachableException($"A bug: there is no JSON for a {explanation.GetType().Name}."),
    };

    /// <summary>The sentences of the text report.</summary>
    public IEnumerable<string> Sentences(Explanation explanation) => _wording.Lines(explanation);
}
