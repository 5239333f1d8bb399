using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A minimal conflict, with the ways in which the concession sets resolve it.</summary>
/// <param name="Name">The id of the conflict.</param>
/// <param name="Conflict">The conflict with its derivation.</param>
/// <param name="Resolutions">Which of its members the sets concede, the way of most sets first; empty where it is not a conflict of the positions as stated.</param>
public sealed record ConflictExplanation(string Name, Conflict Conflict, ValueList<ConflictResolution> Resolutions) : Explanation(Name);

/// <summary>One way in which concession sets resolve a conflict.</summary>
/// <param name="Concessions">What members of the conflict give.</param>
/// <param name="Sets">The sets that resolve it so, by id, those within reach last.</param>
public sealed record ConflictResolution(ValueList<Standing> Concessions, ValueList<string> Sets);
