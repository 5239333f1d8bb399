namespace FeasibilityEngine.Solving;

/// <summary>What an <see cref="IOracle"/> found. "Gave up" is never "impossible".</summary>
internal enum Answer
{
    /// <summary>The search gave up: cancelled, or its limit was reached. Neither a model nor a core is there.</summary>
    GaveUp,

    /// <summary>They can stand together; <see cref="IOracle.Value"/> gives a witness.</summary>
    Possible,

    /// <summary>Proven: they cannot; <see cref="IOracle.Core"/> gives assumptions that are enough for it.</summary>
    Impossible,
}
