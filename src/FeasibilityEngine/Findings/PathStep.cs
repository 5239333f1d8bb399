using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// One step of a path: what is done at the same time. <c>curbs with relief</c> puts both into one step;
/// <c>report before relief</c> puts the report into an earlier one.
/// </summary>
/// <param name="Acts">Who does what, in the order of the acts' names; <c>talks</c> is one of them in the step in which talks begin.</param>
/// <param name="AfterTalks">True where talks have begun in an earlier step: these acts are promised for later.</param>
/// <param name="Satisfies">
/// The positions and priced acts whose demand this step turns from unmet to met, in the order of their names: they would not have been
/// content with talks beginning right before it, and are content from it on. Who is content before the first step is not among them.
/// </param>
public sealed record PathStep(ValueList<StepAct> Acts, bool AfterTalks, ValueList<string> Satisfies);

/// <summary>An act that a path performs.</summary>
/// <param name="Act">The act, with its key where it has one.</param>
/// <param name="By">The party that performs it; null where it takes several, as talks do.</param>
public sealed record StepAct(string Act, string? By);
