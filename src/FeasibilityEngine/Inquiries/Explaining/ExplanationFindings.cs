using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>What was asked about a scenario and its analysis, explained.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed record ExplanationFindings
{
    /// <summary>The analysis whose conflicts and sets are explained.</summary>
    public required Analysis Analysis { get; init; }

    /// <summary>
    /// True where the analysis is whole and no explanation was cut short: by the budget, by cancelling, or because what would change a
    /// circumstance was not found among the smaller combinations of more than eight developments.
    /// </summary>
    public required bool IsComplete { get; init; }

    /// <summary>What cut the question short; empty where the answer is whole.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = [];

    /// <summary>The explanations, in the order of the question. A name that stands for several things has one for each.</summary>
    public required ValueList<Explanation> Explanations { get; init; }

    /// <summary>The names that were asked for and stand for nothing.</summary>
    public required ValueList<string> Unknown { get; init; }

    /// <summary>Everything that could have been asked for: by kind, in the order of the analysis or of the names.</summary>
    public required ValueList<ExplainableName> Explainable { get; init; }
}
