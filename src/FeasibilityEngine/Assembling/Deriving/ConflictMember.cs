using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>A member of a conflict, with what its party accepts where it stands.</summary>
/// <param name="Ladder">The position or priced act.</param>
/// <param name="Rung">The rung at which its party stands.</param>
/// <param name="Accepts">What it accepts there, without quantifiers: the disjunction of the rungs down to that one, of those that count.</param>
internal sealed record ConflictMember(Ladder Ladder, int Rung, Condition Accepts);
