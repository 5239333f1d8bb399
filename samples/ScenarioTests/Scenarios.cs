namespace ScenarioTests;

/// <summary>The scenario files that are copied beside the tests.</summary>
internal static class Scenarios
{
    public static Scenario Load(string name) => ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "scenarios", name));
}
