using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>What would change a circumstance: developments, or the passing of time with what the scenario dates later.</summary>
/// <param name="Developments">The developments; none of them can be left out. Empty where time alone does it.</param>
/// <param name="On">
/// Without developments, the first later day of the scenario on which it is so. With developments, the later day on which it is so with
/// them: that on which a rung is put forward, or the first one where what the scenario dates has to come too. Null where developments
/// are enough on the day of the analysis.
/// </param>
public sealed record Turn(ValueList<string> Developments, DateOnly? On)
{
    /// <summary>
    /// False where the rules exclude every state then, so that it is so and yet nothing can be agreed; null where that was not found out.
    /// </summary>
    public bool? RulesAllowState { get; init; }
}
