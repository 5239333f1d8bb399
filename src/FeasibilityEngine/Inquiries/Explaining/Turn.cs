using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>What would change a circumstance: developments, or the passing of time with what the scenario dates later.</summary>
/// <param name="Developments">The developments; none of them can be left out. Empty where time alone does it.</param>
/// <param name="On">
/// Without developments, the first later day of the scenario on which it is so. With developments, the day on which a rung is put
/// forward, which the developments alone do not replace; null where they are enough by themselves.
/// </param>
public sealed record Turn(ValueList<string> Developments, DateOnly? On)
{
    /// <summary>
    /// False where the rules exclude every state then, so that it is so and yet nothing can be agreed; null where that was not found out, or
    /// where the rules exclude every state already.
    /// </summary>
    public bool? RulesAllowState { get; init; }
}
