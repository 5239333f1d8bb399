using System.Text.Json;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What is wrong with a scenario as JSON for other programs, in the schema version of <see cref="JsonReport"/>.</summary>
internal static class DiagnosticJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        return JsonReport.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("file", file);
            json.WriteNumber("errors", Count(Severity.Error));
            json.WriteNumber("warnings", Count(Severity.Warning));
            json.WriteNumber("hints", Count(Severity.Hint));
            json.WriteList("diagnostics", diagnostics, diagnostic => Write(json, diagnostic));
            json.WriteEndObject();
        });

        int Count(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
    }

    /// <summary>One diagnostic as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteWord("severity", diagnostic.Severity);
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Span);
        json.WriteString("expected", diagnostic.Expected);
        json.WriteString("didYouMean", diagnostic.DidYouMean);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            WritePlace(json, related);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Line, column and length; null each where the place is not known.</summary>
    public static void WritePlace(Utf8JsonWriter json, SourceSpan? place)
    {
        WriteNumber(json, "line", place?.Line);
        WriteNumber(json, "column", place?.Column);
        WriteNumber(json, "length", place?.Length);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
