namespace FeasibilityEngine.Findings;

/// <summary>Which of very many concession sets to choose.</summary>
public enum SetOrder
{
    /// <summary>Those that cost least in all, then those with the fewest concessions.</summary>
    Cheapest,

    /// <summary>Those in which the largest burden of a party is smallest; the cheapest of them first.</summary>
    Even,

    /// <summary>
    /// One for each point of the Pareto front, the cheapest first: for each way to share the costs in which no party could pay less
    /// without another paying more.
    /// </summary>
    Front,

    /// <summary>Drawn at random, each as likely as the others, none twice.</summary>
    Random,
}
