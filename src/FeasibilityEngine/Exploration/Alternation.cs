namespace FeasibilityEngine.Exploration;

/// <summary>
/// The engine's choice between diagrams and the solver for all answers of one kind about one component. Which way is taken depends on
/// counted effort and never on time, so that it is the same on every machine.
/// </summary>
internal static class Alternation
{
    /// <summary>
    /// Diagrams that are quickly made come first, since most components are done with them. A good diagram takes some seconds to find:
    /// before that, and between attempts, the solver looks on for longer each time, so that it may be through, or else leaves something to show.
    /// </summary>
    /// <param name="quick">Attempts at a diagram of all answers, null where one outgrew its limit.</param>
    /// <param name="thorough">Attempts that take longer.</param>
    /// <param name="lookOn">Has the solver look on, for a while that grows with the number of the turn; true where it is over.</param>
    /// <returns>The diagram of all answers; null where only the solver is left.</returns>
    public static T? Find<T>(IEnumerable<T?> quick, IEnumerable<T?> thorough, Func<int, bool> lookOn)
    {
        foreach (var attempt in quick)
        {
            if (attempt is not null)
            {
                return attempt;
            }
        }

        var turn = 0;
        if (lookOn(turn))
        {
            return default;
        }

        foreach (var attempt in thorough)
        {
            if (attempt is not null)
            {
                return attempt;
            }

            turn++;
            if (lookOn(turn))
            {
                return default;
            }
        }

        return default;
    }
}
