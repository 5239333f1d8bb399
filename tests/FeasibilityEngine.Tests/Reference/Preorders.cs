namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Every way to put things into steps, where several may share one.</summary>
internal static class Preorders
{
    private static readonly Lock Gate = new();
    private static readonly List<List<int[]>> Known = [[[]]];

    /// <summary>All of them: for each, the step of every thing, counted from 0 without gaps. 1, 3, 13, 75, 541, 4683, 47293 for 1 to 7 things.</summary>
    public static IReadOnlyList<int[]> Of(int things)
    {
        lock (Gate)
        {
            while (Known.Count <= things)
            {
                Known.Add([.. Known[^1].SelectMany(WithOneMore)]);
            }

            return Known[things];
        }
    }

    // The new thing joins a step that is there, or gets one of its own before, between or after them.
    private static IEnumerable<int[]> WithOneMore(int[] steps)
    {
        var count = steps.DefaultIfEmpty(-1).Max() + 1;
        for (var step = 0; step <= count; step++)
        {
            if (step < count)
            {
                yield return [.. steps, step];
            }

            yield return [.. steps.Select(other => other >= step ? other + 1 : other), step];
        }
    }
}
