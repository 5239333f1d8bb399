namespace FeasibilityEngine.Model;

/// <summary>What the authors of a scenario expect of its analysis: scenarios are tests too.</summary>
/// <param name="AsOf">The day of the analysis; null for the scenario's own.</param>
/// <param name="Question">The question; null for the scenario's own.</param>
/// <param name="Assume">The developments that are assumed.</param>
/// <param name="Verdict">The verdict that is expected, where given.</param>
/// <param name="Because">Positions that some minimal conflict holds, all of them together; empty where nothing is expected.</param>
public sealed record Expectation(
    DateOnly? AsOf = null,
    Question? Question = null,
    ValueList<string>? Assume = null,
    Verdict? Verdict = null,
    ValueList<string>? Because = null)
{
    /// <summary>The developments that are assumed.</summary>
    public ValueList<string> Assume { get; init; } = Assume ?? [];

    /// <summary>The question that is asked: its own, else that of the scenario.</summary>
    internal Question QuestionIn(Scenario scenario) => Question ?? scenario.DefaultQuestion;

    /// <summary>Positions that some minimal conflict holds, all of them together.</summary>
    public ValueList<string> Because { get; init; } = Because ?? [];
}
