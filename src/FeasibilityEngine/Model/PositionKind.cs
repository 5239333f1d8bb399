namespace FeasibilityEngine.Model;

/// <summary>What a party's insistence is about.</summary>
public enum PositionKind
{
    /// <summary>Must hold for the party to enter talks. Counts for the question of talks.</summary>
    Precondition,

    /// <summary>Wanted in a settlement; never blocks entry. Counts for the question of a settlement.</summary>
    Demand,

    /// <summary>Holds in every phase and cannot be conceded. Counts for both questions and has no fallbacks.</summary>
    RedLine,
}
