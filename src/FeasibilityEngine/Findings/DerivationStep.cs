using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>One statement of a derivation, with its reasons.</summary>
/// <param name="Concludes">What talks would need, such as <c>troops[donetsk] is withdrawn</c>; null for the contradiction.</param>
/// <param name="Positions">The members from which it follows, by name.</param>
/// <param name="Rules">The rules from which it follows, by name.</param>
/// <param name="Facts">
/// The settled facts from which it follows, with their keys; also a fact that depends on what is agreed, where the step rests on
/// there being no other way to bring it about than the rules that derive it.
/// </param>
/// <param name="Steps">The earlier steps from which it follows, as indexes into the list of steps; negative inside a case, see <see cref="DerivationCase"/>.</param>
/// <param name="Cases">Where the step rests on a case split: each case, which together are all there are.</param>
public sealed record DerivationStep(
    Condition? Concludes,
    ValueList<string> Positions,
    ValueList<string> Rules,
    ValueList<string> Facts,
    ValueList<int> Steps,
    ValueList<DerivationCase> Cases);
