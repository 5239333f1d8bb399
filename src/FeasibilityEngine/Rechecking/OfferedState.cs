namespace FeasibilityEngine.Rechecking;

/// <summary>A state, or a change of one, that the search offers as proof.</summary>
/// <param name="Values">Each issue with its option, each act with <c>true</c> or <c>false</c>.</param>
/// <param name="Steps">
/// For performed acts the step, counted from that of talks: -2 is two steps before talks, 0 with them, 1 the first step after them.
/// Acts that are missing come with talks. Numbers need not follow each other without gaps, and they are only ever compared with
/// those of acts that a condition compares them with.
/// </param>
internal sealed record OfferedState(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, int> Steps)
{
    /// <summary>The state in which everything is done in the step in which talks begin.</summary>
    public static OfferedState AtOnce(IReadOnlyDictionary<string, string> values) => new(values, new Dictionary<string, int>());

    /// <summary>The state with some of it changed. Acts that the changes decide take their steps from there too.</summary>
    public OfferedState With(OfferedState changes) => new(
        Merged(Values, changes.Values, changes.Values),
        Merged(Steps, changes.Values, changes.Steps));

    private static Dictionary<string, T> Merged<T>(
        IReadOnlyDictionary<string, T> kept, IReadOnlyDictionary<string, string> decidedAnew, IReadOnlyDictionary<string, T> changed)
    {
        var merged = new Dictionary<string, T>(kept.Where(k => !decidedAnew.ContainsKey(k.Key)), StringComparer.Ordinal);
        foreach (var (name, value) in changed)
        {
            merged[name] = value;
        }

        return merged;
    }
}
