using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>One act at one key, the built-in <c>talks</c> included.</summary>
internal sealed record GroundAct(Reference Reference, Act Declaration);
