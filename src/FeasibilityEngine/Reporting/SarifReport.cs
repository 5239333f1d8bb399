using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What is wrong with scenarios as SARIF 2.1.0, which code hosts and editors show beside the lines: a rule with its help for each code
/// that occurs, a result with its place for each diagnostic.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The SARIF log, one run, ending in a line feed. The same diagnostics give the same text on every machine.</summary>
    /// <param name="file">The file that was read; diagnostics without a place are about it. <c>-</c> is written as <c>stdin</c>.</param>
    /// <param name="diagnostics">What was found, in order; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rules = DiagnosticCodes.All.Where(code => diagnostics.Any(diagnostic => diagnostic.Code == code.Code)).ToList();
        return JsonReport.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "feasibility");
            json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
            json.WriteStartArray("rules");
            foreach (var rule in rules)
            {
                WriteRule(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, file, diagnostic, rules);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteMessage(json, "shortDescription", rule.Description);
        WriteMessage(json, "help", $"{rule.Description} {rule.Fix}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string file, Diagnostic diagnostic, List<DiagnosticCode> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        if (rules.FindIndex(rule => rule.Code == diagnostic.Code) is >= 0 and var index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("level", Level(diagnostic.Severity));
        WriteMessage(
            json, "message",
            diagnostic.Message + (diagnostic.Expected is { } expected ? $" Expected: {expected}." : "")
            + (diagnostic.DidYouMean is { } meant ? $" Did you mean {(meant.StartsWith('\'') ? meant : $"'{meant}'")}?" : ""));
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span?.File ?? file, diagnostic.Span, id: null);
        json.WriteEndArray();
        if (diagnostic.Related is { } related)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, related.File, related, id: 1);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, SourceSpan? place, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
            WriteMessage(json, "message", "see also here");
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file));
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);

            // The end of a region is the column after its last character.
            json.WriteNumber("endColumn", place.Column + place.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string UriOf(string file) => file == ScenarioFile.StandardInput ? "stdin"
        : Path.IsPathFullyQualified(file) ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString));
}
