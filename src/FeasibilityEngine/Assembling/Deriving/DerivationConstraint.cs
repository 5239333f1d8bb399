using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Something that every state must fulfil, and why: a member, a rule, the closed world of a fact, or the case that is assumed;
/// none of them for what is true of every order of acts.
/// </summary>
/// <param name="MustHold">What must hold, in normal form.</param>
/// <param name="Position">The member that asks for it.</param>
/// <param name="Rule">The rule that demands it.</param>
/// <param name="Fact">The fact that holds only where a rule derives it.</param>
/// <param name="Assumption">The step that states the case of which it is a part.</param>
internal sealed record DerivationConstraint(
    Condition MustHold,
    string? Position = null,
    string? Rule = null,
    string? Fact = null,
    DerivationNode? Assumption = null);
