using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// A scenario at one day, for one question, with some developments assumed: every rule at every binding, every fact with its
/// standing, every ladder that counts. All lists are in the ordinal order of names, whatever the order in the file, so that
/// everything that follows gives the same answers for the same statements.
/// </summary>
/// <param name="Scenario">The scenario as written.</param>
/// <param name="Question">What is asked.</param>
/// <param name="AsOf">The day; null where nothing is dated.</param>
/// <param name="Assumed">The developments that are assumed.</param>
/// <param name="Issues">Every issue at every key.</param>
/// <param name="Acts">Every act at every key, <c>talks</c> among them.</param>
/// <param name="Facts">Every fact at every key, with its standing.</param>
/// <param name="Rules">Every rule at every binding.</param>
/// <param name="Ladders">What counts and can be conceded.</param>
/// <param name="Promisable">The acts that may come after talks, since some condition asks for them then.</param>
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
    ValueList<Ladder> Ladders,
    ValueList<Reference> Promisable)
{
    /// <summary>The concessions that are supposed to have been made; the ladders stand there already.</summary>
    public ValueList<Supposition> Supposed { get; init; } = [];

    /// <summary>The priced acts that are supposed to have been conceded, as the ladders that they would be otherwise.</summary>
    public ValueList<Ladder> SupposedActs { get; init; } = [];
}
