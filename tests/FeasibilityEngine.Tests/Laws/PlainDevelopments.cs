using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// The minimal pairs of developments and concessions as they are defined, by asking the reference under every combination: nothing is
/// concluded from one combination about another.
/// </summary>
internal sealed class PlainDevelopments
{
    private readonly List<(string[] Developments, ReferenceAnalysis Analysis)> _combinations = [];

    public PlainDevelopments(Inquiry inquiry)
    {
        var (options, scenario) = (inquiry.Options, inquiry.Scenario);
        var explored = scenario.Developments.Select(d => d.Id).Except(options.Assume).Order(StringComparer.Ordinal).ToArray();
        for (var bits = 0; bits < 1 << explored.Length; bits++)
        {
            string[] developments = [.. explored.Where((_, index) => (bits >> index & 1) == 1)];
            _combinations.Add((developments, new ReferenceAnalysis(scenario, inquiry.Question, options.AsOf, options.Assume.Concat(developments))));
        }
    }

    public IEnumerable<(string[] Developments, ReferenceAnalysis Analysis)> Combinations => _combinations;

    /// <summary>The pairs, each as in <c>a b: p1=2 p3=1</c>.</summary>
    public IEnumerable<string> Pairs(bool withinReach) =>
        from whole in _combinations
        from set in Sets(whole.Analysis, withinReach)
        where !_combinations.Exists(part => IsProperPart(part.Developments, whole.Developments) && OpensWithAtMost(part.Analysis, set, withinReach))
        select Name(whole.Developments, set.ToString());

    /// <summary>True where some set opens under fewer developments and not under more: what a search that takes them for monotone gets wrong.</summary>
    public bool IsMonotone(bool withinReach) => _combinations.TrueForAll(whole => _combinations
        .Where(part => IsProperPart(part.Developments, whole.Developments))
        .All(part => Sets(part.Analysis, withinReach).All(set => OpensWithAtMost(whole.Analysis, set, withinReach))));

    public static string Name(IEnumerable<string> developments, string set) => $"{string.Join(' ', developments)}: {set}";

    private static IReadOnlyList<ReferenceSet> Sets(ReferenceAnalysis analysis, bool withinReach) =>
        withinReach ? analysis.WithinReach : analysis.ConcessionSets;

    private static bool IsProperPart(string[] part, string[] whole) => part.Length < whole.Length && part.All(whole.Contains);

    // Everyone as far down as the set goes, and no further: conceding less than that opens no more.
    private static bool OpensWithAtMost(ReferenceAnalysis analysis, ReferenceSet set, bool withinReach)
    {
        var given = set.Given.ToDictionary(g => g.Ladder.Id, g => g.Rung);
        int?[] rungs = [.. analysis.Ladders.Select(ladder =>
            (int?)ladder.Levels(withinReach).Last(rung => rung <= given.GetValueOrDefault(ladder.Id)))];
        return analysis.CanStand(rungs, withinReach);
    }
}
