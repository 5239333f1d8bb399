namespace FeasibilityEngine;

/// <summary>In which order a <see cref="ConcessionSetStream"/> gives its sets.</summary>
public enum StreamOrder
{
    /// <summary>
    /// The cheapest first, as in an analysis, under the same names. Which sets there are is searched before the first is given:
    /// at once in a scenario that somebody drew by hand, seconds to hours where one component has millions.
    /// </summary>
    CheapestFirst,

    /// <summary>
    /// Each as soon as it is found, the first at once, in an order that is the same in every run. The components take turns: each
    /// set shows a choice of one of them that was not there before, with the first of the others; then the combinations follow.
    /// </summary>
    AsFound,
}
