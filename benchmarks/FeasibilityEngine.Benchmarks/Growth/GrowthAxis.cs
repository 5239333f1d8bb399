using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks.Growth;

/// <summary>One quantity that grows while the others stay.</summary>
/// <param name="Name">The word by which the axis is asked for.</param>
/// <param name="Says">What grows, and what does not.</param>
/// <param name="Values">The values, ascending.</param>
/// <param name="Make">Makes the scenario of a value.</param>
/// <param name="Top">How many sets are worked out in full at a value.</param>
internal sealed record GrowthAxis(string Name, string Says, int[] Values, Func<int, Scenario> Make, Func<int, int> Top)
{
    private const int PerRegion = 37;

    /// <summary>All axes.</summary>
    public static readonly IReadOnlyList<GrowthAxis> All =
    [
        new(
            "preconditions",
            "Preconditions, 37 a region of 24 issues; every fourth region is contested, one at least.",
            [10, 30, 100, 300, 1_000, 3_000, 10_000],
            n => GeneratedScenario.Make(1, n, Regions(n), places: 12, contested: Math.Max(1, Regions(n) / 4)),
            _ => 1),
        new(
            "rungs",
            "Rungs of each ladder before it is waived, and as many options an issue; 100 preconditions in 5 contested regions of 20 issues.",
            [2, 3, 4, 6, 8, 12, 16],
            n => GeneratedScenario.Make(2, 100, 5, places: 10, contested: 5, rungs: n),
            _ => 1),
        new(
            "issues",
            "Issues; 100 preconditions in 5 contested regions.",
            [20, 50, 100, 300, 1_000, 3_000, 10_000],
            n => GeneratedScenario.Make(3, 100, 5, places: n / 10, contested: 5),
            _ => 1),
        new(
            "component",
            "Preconditions of the only component, with half as many issues; every fifth insists on what the others refuse.",
            [10, 20, 40, 60, 80, 120, 160, 240, 320],
            n => GeneratedScenario.Make(4, n, 1, places: n / 4, contested: 1),
            _ => 1),
        new(
            "top",
            "Sets worked out in full (`--top`), of a scenario with 1,000 preconditions in 27 regions, 6 of them contested.",
            [1, 10, 100, 1_000],
            _ => BenchmarkScenarios.Get(BenchmarkScenarios.Large),
            n => n),
        new("path", "Preconditions of a path: each wants one place to be held by the north and the next one by the south.", [30, 100, 300, 1_000, 3_000], ThinStructure.Path, _ => 1),
        new("shuffled", "The same, with places and preconditions declared in no order.", [30, 100, 300, 1_000, 3_000], ThinStructure.ShuffledPath, _ => 1),
        new("tree", "Preconditions of a tree: each place has two below it.", [30, 100, 300, 1_000, 3_000], ThinStructure.Tree, _ => 1),
        new("grid", "Rows of a grid three places wide, five preconditions a row.", [3, 10, 30, 100], ThinStructure.Grid, _ => 1),
    ];

    /// <summary>The axes along which a structure grows, and not just a number.</summary>
    public static readonly IReadOnlyList<string> Structures = ["path", "shuffled", "tree", "grid"];

    private static int Regions(int preconditions) => Math.Max(1, preconditions / PerRegion);
}
