namespace FeasibilityEngine.Exploration;

/// <summary>
/// The engine's choice between diagrams and the solver for all answers of one kind about one component. Which way is taken depends on
/// counted effort and never on time, so that it is the same on every machine.
/// </summary>
internal static class Alternation
{
    /// <summary>
    /// A diagram that was quickly made will do: most components are done with it. A good diagram takes some seconds to find: before
    /// that, and between attempts, the solver looks on for longer each time, so that it may be through, or else leaves something to show.
    /// </summary>
    /// <param name="quick">A diagram of all answers that was quickly made; null where there is none.</param>
    /// <param name="thorough">Attempts that take longer, null where one outgrew its limit.</param>
    /// <param name="lookOn">Has the solver look on, for a while that grows with the number of the turn; true where it is over.</param>
    /// <returns>The diagram of all answers; null where only the solver is left.</returns>
    public static T? Find<T>(T? quick, IEnumerable<T?> thorough, Func<int, bool> lookOn)
    {
        if (quick is not null)
        {
            return quick;
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
