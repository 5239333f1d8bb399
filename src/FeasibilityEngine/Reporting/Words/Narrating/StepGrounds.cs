using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>What stands behind one statement of a derivation.</summary>
/// <param name="Positions">The members on which it rests, directly or through other statements.</param>
/// <param name="Rules">The rules, in the order of their names.</param>
/// <param name="Facts">The facts, in the order of their names.</param>
/// <param name="Supposed">What the case supposes in which it stands, and the cases around it.</param>
internal sealed record StepGrounds(IReadOnlySet<string> Positions, ValueList<string> Rules, ValueList<string> Facts, ValueList<Condition> Supposed);
