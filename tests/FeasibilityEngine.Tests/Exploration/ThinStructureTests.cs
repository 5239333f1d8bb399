using System.Globalization;
using System.Text;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>
/// Positions that each tie two issues, so that all of them make a path, a tree or a circle, are counted to the end, whatever the order in
/// which they are declared: far more sets than could be listed.
/// </summary>
public class ThinStructureTests
{
    private const int Length = 80;

    public static TheoryData<string> Shapes => ["path", "tree", "circle"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_thin_structure_is_counted_to_the_end_in_whatever_order_it_is_declared(string shape)
    {
        var (asDrawn, shuffled) = (Analyse(shape, seed: null), Analyse(shape, seed: 7));
        asDrawn.IsComplete.Should().BeTrue();
        asDrawn.Counts.ConcessionSets.Found.Should().BeGreaterThan(1_000_000);
        shuffled.Counts.Should().Be(asDrawn.Counts);
        asDrawn.Counts.Conflicts.Should().Be(new Count(Clashes(shape), IsProven: true));
    }

    [Fact]
    public void What_shows_that_a_conflict_is_minimal_decides_what_its_members_mention_and_not_the_whole_structure()
    {
        var scenario = Scenario("path", seed: null);
        var explored = Explorer.Explore(Grounder.Ground(scenario, Question.Talks, null, []), new SearchLimits(1, 1_000, 1_000, 100_000), () => new Interruption { Kind = InterruptionKind.Cancelled }, default).Explored;
        explored.Conflicts.Should().HaveCount(Length - 1);
        explored.Conflicts.SelectMany(conflict => conflict.Without).Select(state => state.Options.Count).Max().Should().BeLessThan(4);
    }

    // Each position wants the first issue of its edge to be p and the second to be q: two of them clash where one's first is the other's second.
    private static int Clashes(string shape) => Edges(shape).SelectMany(a => Edges(shape).Where(b => a.To == b.From)).Count();

    private static List<(int From, int To)> Edges(string shape) => [.. Enumerable.Range(0, Length).Select(i => shape switch
    {
        "path" => (i, i + 1),
        "circle" => (i, (i + 1) % Length),
        _ => (i / 2, i + 1),
    })];

    private static Analysis Analyse(string shape, int? seed) => ScenarioAnalyser.Analyse(Scenario(shape, seed), new AnalysisOptions { Top = 1 });

    private static Scenario Scenario(string shape, int? seed)
    {
        var edges = Edges(shape);
        var names = Enumerable.Range(0, Length + 1).ToArray();
        if (seed is { } drawn)
        {
            new Random(drawn).Shuffle(names);
            var shuffled = edges.ToArray();
            new Random(drawn).Shuffle(shuffled);
            edges = [.. shuffled];
        }

        var text = new StringBuilder("feasibility: 1\nscenario: Thin\nparties:\n  north: { name: North }\n  south: { name: South }\nissues:\n");
        foreach (var name in names.Order())
        {
            text.Append(CultureInfo.InvariantCulture, $"  i{name}: {{ options: [p, q] }}\n");
        }

        text.Append("positions:\n");
        foreach (var (number, (from, to)) in edges.Index())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  w{number}:\n    party: {(number % 2 == 0 ? "north" : "south")}\n    requires: \"i{names[from]} is p and i{names[to]} is q\"\n    fallbacks:\n      - {{ id: waive, accepts: true, cost: 1 }}\n");
        }

        return ScenarioFile.ReadText(text.ToString()).OrThrow();
    }
}
