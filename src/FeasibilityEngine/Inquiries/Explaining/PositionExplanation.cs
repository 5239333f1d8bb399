using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A position or a priced act: what it says, what it could go down to, and why it is needed where it is.</summary>
/// <param name="Name">The name of the position, or of the act with its key.</param>
/// <param name="IsAct">True for a priced act.</param>
/// <param name="Counts">True where it counts for the question at the day of the analysis.</param>
/// <param name="Rungs">Its rungs from the stated one down; empty where it does not count.</param>
/// <param name="Conflicts">The minimal conflicts among the positions as stated that it is a member of, by id.</param>
/// <param name="ConcededIn">In how many of the listed hypothetical sets it is conceded.</param>
/// <param name="Sets">How many hypothetical sets are listed.</param>
/// <param name="ConcededWithinReach">In how many of the listed sets within reach it is conceded.</param>
/// <param name="Indispensable">True where it is proven to be conceded in every minimal hypothetical set.</param>
/// <param name="NeverUseful">True where it could be conceded, and is proven to be conceded in none.</param>
/// <param name="Why">
/// Where it is indispensable: the minimal conflicts that remain when everyone else gives all they can, within reach or not, and it alone stays
/// as it is stated. Named <c>why-1</c> and so on. Found by analysing the scenario without its other rungs, and checked like every conflict.
/// </param>
public sealed record PositionExplanation(
    string Name,
    bool IsAct,
    bool Counts,
    ValueList<RungExplanation> Rungs,
    ValueList<string> Conflicts,
    int ConcededIn,
    int Sets,
    int ConcededWithinReach,
    bool Indispensable,
    bool NeverUseful,
    ValueList<Conflict> Why) : Explanation(Name);
