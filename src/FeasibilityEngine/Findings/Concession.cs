namespace FeasibilityEngine.Findings;

/// <summary>One descent: a position taken down to a lower rung, or a priced act performed.</summary>
/// <param name="To">Who gives, and where it stands afterwards.</param>
/// <param name="Cost">What it costs the party.</param>
/// <param name="Awaits">Why it is out of reach at the as-of date; null where it is within reach.</param>
/// <param name="Otherwise">The minimal conflict that returns if this concession alone is withdrawn by one rung; null where that was not worked out. Where there are hundreds of these, the derivations of the later ones only list members and rules.</param>
public sealed record Concession(Standing To, decimal Cost, OutOfReach? Awaits, Conflict? Otherwise);
