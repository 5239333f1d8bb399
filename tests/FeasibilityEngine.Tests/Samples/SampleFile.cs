using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Samples;

/// <summary>A scenario of <c>samples/scenarios</c>.</summary>
internal static class SampleFile
{
    public static string Text(string name)
    {
        using var stream = typeof(SampleFile).Assembly.GetManifestResourceStream($"{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public static Scenario Read(string name) => ScenarioFile.ReadText(Text(name), $"{name}.yaml").OrThrow();
}
