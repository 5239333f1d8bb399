using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A position or priced act that counts at the day of an analysis, with the rungs at which its party can stand: the stated one (or
/// the one that it is supposed to have conceded), and those below. An act that is supposed to be conceded is free and not among them.
/// </summary>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="Party">The party.</param>
/// <param name="Kind">The kind of the position, of two the one that the question asks about; null for a priced act.</param>
/// <param name="Rungs">The rungs, the one at which the party stands first.</param>
public sealed record CountedLadder(string Id, string Party, PositionKind? Kind, ValueList<CountedRung> Rungs)
{
    /// <summary>True for a priced act.</summary>
    public bool IsAct => Kind is null;
}

/// <summary>One rung of a ladder that counts.</summary>
/// <param name="Id">Its name; <c>performed</c> and <c>not-performed</c> for a priced act.</param>
/// <param name="Cost">What it costs to stand here instead of at the first rung of the ladder.</param>
/// <param name="Awaits">Why it is out of reach at the as-of date; null where it is within reach.</param>
public sealed record CountedRung(string Id, decimal Cost, OutOfReach? Awaits);
