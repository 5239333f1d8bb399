using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds, or does not, whatever is agreed.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactStands(string Fact, bool Holds) : Claim;

/// <summary>The fact holds, or does not, since the event and by it.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Event">The event.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactSinceEvent(string Fact, string Event, bool Holds) : Claim;

/// <summary>The fact holds because the development, which establishes it, is assumed; or an event had established it, and the development ends it.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Development">The development.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactAssumed(string Fact, string Development, bool Holds) : Claim;

/// <summary>The fact holds by the rule, because these facts stand as they do.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Premises">The facts that made the rule apply.</param>
internal sealed record FactDerived(string Fact, string Rule, ValueList<string> Premises) : Claim;

/// <summary>No event up to the day, no assumed development and no rule makes the fact hold.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
internal sealed record FactNotEstablished(string Fact) : Claim;

/// <summary>The fact holds just where one of these does; where there are none, never.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Ways">What would bring it about.</param>
internal sealed record FactOnlyWhere(string Fact, ValueList<Condition> Ways) : Claim;

/// <summary>No event up to the day and no assumed development makes the fact hold; rules derive it from what is agreed, directly or through other facts.</summary>
/// <param name="Fact">The fact.</param>
internal sealed record FactDepends(string Fact) : Claim;

/// <summary>The scenario has such a fact, or not.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Declared">Which of both.</param>
internal sealed record IsDeclared(string Fact, bool Declared) : Claim;

/// <summary>The rule yields the fact just where the condition holds; and that is so whatever is agreed, or never is.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Where">The condition.</param>
/// <param name="Applies">Which of both.</param>
internal sealed record RuleYields(string Rule, string Fact, Condition Where, bool Applies) : Claim;

/// <summary>These positions, rungs, acts and rules name the fact in what they ask for or need, and no others do.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="By">What names it; a rung as in <c>withdrawal-first=ceasefire-first</c>.</param>
internal sealed record NamedBy(string Fact, ValueList<string> By) : Claim;

/// <summary>The rung cannot be given at the day, as what it needs does not hold; and that names the fact, or one that the rule can yield.</summary>
/// <param name="Rung">The rung, or the act performed.</param>
/// <param name="Name">The fact, with its key where it has one, or the rule.</param>
/// <param name="IsRule">Which of both.</param>
internal sealed record NamedInNeeds(Standing Rung, string Name, bool IsRule) : Claim;

/// <summary>Whatever further developments are assumed, it is so neither on the day nor on any later one on which the scenario dates something.</summary>
/// <param name="Claim">What is not so.</param>
internal sealed record NothingBrings(Claim Claim) : Claim;
