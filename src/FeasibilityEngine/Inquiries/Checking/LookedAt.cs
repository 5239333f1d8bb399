using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>What came of looking at one rung by itself.</summary>
/// <param name="Found">Whether anything fulfils it, and whether anything does not.</param>
/// <param name="Rules">The rules that are why; empty where none are.</param>
/// <param name="Parts">The parts of the rung that are why; empty where none are.</param>
internal sealed record LookedAt(Fulfilment Found, IReadOnlyList<string> Rules, IReadOnlyList<Condition> Parts);
