using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>One way in which concession sets resolve a conflict.</summary>
/// <param name="Concessions">What members of the conflict give.</param>
/// <param name="Sets">The sets that resolve it so, by id, those within reach last.</param>
public sealed record ConflictResolution(ValueList<Standing> Concessions, ValueList<string> Sets);
