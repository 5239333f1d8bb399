using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>One issue at one key.</summary>
internal sealed record GroundIssue(Reference Reference, Issue Declaration);
