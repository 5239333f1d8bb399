namespace FeasibilityEngine.Solving.Minimising;

/// <summary>What one step of a <see cref="CoreGuidedMinimiser"/> came to.</summary>
internal enum MinimiserStep
{
    /// <summary>Cancelled; the bound stands.</summary>
    GaveUp,

    /// <summary>The bound rose.</summary>
    Raised,

    /// <summary>The oracle has a state that leaves only wishes of less weight than before; it may not be the best.</summary>
    Found,

    /// <summary>The oracle has a state that costs no more than the bound: none is better.</summary>
    Optimal,

    /// <summary>Proven: no state is left.</summary>
    Impossible,
}
