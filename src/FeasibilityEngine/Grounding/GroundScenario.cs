using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// A scenario at one day, for one question, with some developments assumed: every rule at every binding, every fact with its
/// standing, every ladder that counts. All lists are in the ordinal order of names, whatever the order in the file, so that
/// everything that follows gives the same answers for the same statements.
/// </summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
internal sealed record GroundScenario(
    Scenario Scenario,
    Question Question,
    DateOnly? AsOf,
    ValueList<string> Assumed,
    ValueList<GroundIssue> Issues,
    ValueList<GroundAct> Acts,
    ValueList<GroundFact> Facts,
    ValueList<GroundRule> Rules,
    ValueList<Ladder> Ladders)
{
    /// <summary>The concessions that are supposed to have been made; the ladders stand there already.</summary>
    public ValueList<GivenConcession> Conceded { get; init; } = [];
}
