namespace FeasibilityEngine.NRules.Tests;

/// <summary>Files of the repository that stand in the test assembly.</summary>
internal static class Pages
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Pages).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
