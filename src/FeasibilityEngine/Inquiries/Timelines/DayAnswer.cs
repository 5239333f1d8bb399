using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>How things stand on one day.</summary>
/// <param name="Day">What counts.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Conflicts">Every minimal conflict as stated.</param>
/// <param name="KnowsAllConflicts">True where these are proven to be all, and the rules leave a possible state.</param>
/// <param name="ClosedBy">What cannot be conceded, or the rules that contradict each other.</param>
/// <param name="Interruptions">What cut the search for conflicts or their second check short.</param>
internal sealed record DayAnswer(
    ScenarioDay Day, Verdict Verdict, ValueList<Conflict> Conflicts, bool KnowsAllConflicts, ValueList<Conflict> ClosedBy, ValueList<Interruption> Interruptions);
