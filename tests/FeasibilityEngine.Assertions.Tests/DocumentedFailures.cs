using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions.Tests;

/// <summary>The failing assertions that the pages show, with what they say in the order of the page.</summary>
internal static class DocumentedFailures
{
    private static readonly Scenario DirectTalks = Load("direct-talks.yaml");
    private static readonly Analysis FirstSteps = ScenarioAnalyser.Analyse(Load("first-steps.yaml"));

    /// <summary>Those of docs/assertions.md.</summary>
    public static IReadOnlyList<Action> OfThePage { get; } = [NotOpen, NotEnough, NotOnThatDay];

    /// <summary>Those of the readme of the package.</summary>
    public static IReadOnlyList<Action> OfTheReadme { get; } = [NotOpen];

    private static void NotOpen()
    {
        var analysis = FirstSteps;
        analysis.Should().BeOpen("the union has paused its strikes");
    }

    private static void NotEnough()
    {
        var analysis = FirstSteps;
        analysis.Should().OpenWith("offer");
    }

    private static void NotOnThatDay()
    {
        var scenario = DirectTalks;
        scenario.Should().BecomeOpenOn(new DateOnly(2025, 5, 16));
    }

    private static Scenario Load(string name) =>
        ScenarioFile.ReadText(File.ReadAllText(Path.Combine(Repository.Root, "samples", "scenarios", name)), name).OrThrow();
}
