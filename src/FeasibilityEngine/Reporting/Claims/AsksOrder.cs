using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Whatever the asking members accept and the rules allow has the two acts in this order.</summary>
/// <param name="Link">The acts, and how they come.</param>
/// <param name="Asking">Positions, each with its rung; none where the rules alone ask.</param>
/// <param name="Rules">The rules that count.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record AsksOrder(OrderDemand Link, ValueList<Standing> Asking, ValueList<string> Rules, bool WithinReach) : Claim;
