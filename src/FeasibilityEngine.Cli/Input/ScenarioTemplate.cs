namespace FeasibilityEngine.Cli.Input;

/// <summary>The scenario that <c>init</c> writes: small, valid, with each part of the format in use and said what it is for.</summary>
internal static class ScenarioTemplate
{
    /// <summary>The name of the file where none is given.</summary>
    public const string FileName = "scenario.yaml";

    /// <summary>The text; its first line names the schema as a file beside it.</summary>
    public static string Text()
    {
        using var stream = typeof(ScenarioTemplate).Assembly.GetManifestResourceStream("scenario.yaml")
            ?? throw new InvalidOperationException("The tool was built without its template.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
