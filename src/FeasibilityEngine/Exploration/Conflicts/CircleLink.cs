using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>One link of a circle of order.</summary>
/// <param name="First">The act that is to come first.</param>
/// <param name="Strictly">True for "before"; false for "no later than".</param>
/// <param name="Together">True where the second is to come no later than the first, too.</param>
/// <param name="Second">The act that is to come after it.</param>
/// <param name="Members">The members that ask for it.</param>
/// <param name="ThroughRules">True where they do so only together with the rules.</param>
internal sealed record CircleLink(Reference First, bool Strictly, bool Together, Reference Second, IReadOnlyList<Member> Members, bool ThroughRules);
