using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility check' finds: what is wrong with a scenario.")]
internal sealed class DiagnosticsJson
{
    private readonly IReadOnlyList<Diagnostic> _diagnostics;

    internal DiagnosticsJson(string file, IReadOnlyList<Diagnostic> diagnostics) => (File, _diagnostics) = (file, diagnostics);

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("The file that was read, as it was named.")]
    public string File { get; }

    [Description("How many errors there are; a scenario with one cannot be analysed.")]
    public int Errors => Count(Severity.Error);

    [Description("How many warnings.")]
    public int Warnings => Count(Severity.Warning);

    [Description("How many hints.")]
    public int Hints => Count(Severity.Hint);

    [Description("What was found, in the order of the file.")]
    public IEnumerable<DiagnosticJson> Diagnostics => _diagnostics.Select(diagnostic => new DiagnosticJson(diagnostic));

    private int Count(Severity severity) => _diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}

[Description("Something that is wrong, or may not be meant.")]
internal sealed class DiagnosticJson
{
    private readonly Diagnostic _diagnostic;

    internal DiagnosticJson(Diagnostic diagnostic) => _diagnostic = diagnostic;

    [Description("Its code: 'FE0602'.")]
    public string Code => _diagnostic.Code;

    [Description("How much it matters: an error stops an analysis, a warning or a hint does not.")]
    public Severity Severity => _diagnostic.Severity;

    [Description("What is wrong.")]
    public string Message => _diagnostic.Message;

    [Description("On which line, from 1 up; null where the place is not known.")]
    public int? Line => _diagnostic.Span?.Line;

    [Description("From which column on, counted from 1 in UTF-16 code units; null where the place is not known.")]
    public int? Column => _diagnostic.Span?.Column;

    [Description("How many characters it takes up; null where the place is not known.")]
    public int? Length => _diagnostic.Span?.Length;

    [Description("What would have been right; null where that cannot be said.")]
    public string? Expected => _diagnostic.Expected;

    [Description("The likeliest fix; null where there is none.")]
    public string? DidYouMean => _diagnostic.DidYouMean;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where a second place matters, such as the first of two equal keys: that place.")]
    public PlaceJson? Related => _diagnostic.Related is { } place ? new PlaceJson(place) : null;
}

[Description("A place in the file.")]
internal sealed class PlaceJson
{
    internal PlaceJson(SourceSpan place) => (Line, Column, Length) = (place.Line, place.Column, place.Length);

    [Description("The line, from 1 up.")]
    public int Line { get; }

    [Description("The column, counted from 1 in UTF-16 code units.")]
    public int Column { get; }

    [Description("How many characters.")]
    public int Length { get; }
}
