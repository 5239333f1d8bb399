using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The steps of the set lead to a possible state that all accept, in an order that all accept.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record IsPath(ConcessionSet Set, bool WithinReach) : Claim;

/// <summary>By this step of the path, talks beginning right after it at the latest, what the members ask for turns from unmet to met, and stays met.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Step">The step, counted from 1.</param>
/// <param name="Members">Positions and priced acts.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Satisfies(ConcessionSet Set, int Step, ValueList<string> Members, bool WithinReach) : Claim;

/// <summary>From the first to the last of the steps the party has done what cannot be undone, and no other side of the dispute has performed an act of its own.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Party">The party.</param>
/// <param name="Act">The act.</param>
/// <param name="Steps">The steps, counted from 1.</param>
internal sealed record Exposed(ConcessionSet Set, string Party, string Act, ValueList<int> Steps) : Claim;

/// <summary>The path performs the acts in steps in which two sides of the dispute or more move at once.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record MoveTogether(ConcessionSet Set, ValueList<string> Acts) : Claim;

/// <summary>Before talks one side performs some of the acts, another side others in a later step, and the first again after that.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record TakeTurns(ConcessionSet Set, ValueList<string> Acts) : Claim;

/// <summary>The path performs the acts after talks have begun, as some member asks that it does.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record PutOff(ConcessionSet Set, ValueList<string> Acts) : Claim;

/// <summary>The path does not perform the acts by the time talks begin. A member that moves asked for each of them by then as it is stated, and no longer does.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record NoLongerAsked(ConcessionSet Set, ValueList<string> Acts) : Claim;

/// <summary>The path performs the acts, and third parties do.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Acts">The acts, with their keys.</param>
internal sealed record ThirdPartyActs(ConcessionSet Set, ValueList<string> Acts) : Claim;
