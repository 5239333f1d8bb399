using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Grounds rules: given every potential fact, option and act of a scenario, yields each rule at each binding, with the premises
/// that matched. Asked once per scenario; the search then reasons over all hypotheticals at once.
/// </summary>
internal interface IRuleSource
{
    /// <summary>The ground rules, each once, in any order.</summary>
    IEnumerable<GroundRule> Ground(Scenario scenario);
}
