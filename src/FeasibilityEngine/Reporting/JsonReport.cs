using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Json;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>What was found, as JSON for other programs: schema version 1, members in a fixed order, two spaces of indentation.</summary>
/// <remarks>
/// <see cref="ReportSchema"/> says what each member means. The text ends in a line feed. Counts are decimal strings, because sets that combine freely can be astronomically many; costs are
/// numbers. The same findings give the same text on every machine. Linear in the size of what is told.
/// </remarks>
public static class JsonReport
{
    /// <summary>The version of the schema. It grows when a member is removed or changes its meaning; added members do not change it.</summary>
    internal const int SchemaVersion = 1;

    /// <summary>An analysis.</summary>
    /// <param name="analysis">What was found at one day.</param>
    /// <param name="developments">
    /// What developments would open, of the same question: further entries in both lists of sets, and an object <c>developments</c>;
    /// null for none.
    /// </param>
    /// <param name="timeline">
    /// The verdict over time of the same question as the last member, <c>timeline</c>; <c>complete</c> and <c>limits.interruptions</c>
    /// then speak of it too. Null for none, and then there is no such member.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Render(Analysis analysis, DevelopmentFindings? developments = null, Timeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(new AnalysisJson(analysis, developments, timeline), ReportJsonContext.Default.AnalysisJson);
    }

    /// <summary>A timeline.</summary>
    /// <param name="timeline">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Render(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Write(new TimelineJson(timeline), ReportJsonContext.Default.TimelineJson);
    }

    /// <summary>The variants of a sweep, put together.</summary>
    /// <param name="summary">What came of the variants.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string Render(SweepSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Write(new SweepSummaryJson(summary), ReportJsonContext.Default.SweepSummaryJson);
    }

    /// <summary>Explanations.</summary>
    /// <param name="findings">What was explained.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Render(ExplanationFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write(new ExplanationsJson(findings), ReportJsonContext.Default.ExplanationsJson);
    }

    /// <summary>
    /// What supposed concessions and developments would change. Conflicts under <c>resolved</c> have their ids in the analysis with
    /// nothing supposed, all others in the one with everything.
    /// </summary>
    /// <param name="whatIf">The answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whatIf"/> is null.</exception>
    public static string Render(WhatIf whatIf)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
        return Write(new WhatIfJson(whatIf), ReportJsonContext.Default.WhatIfJson);
    }

    /// <summary>What differs between two analyses. Conflicts and sets have their ids in the analysis in which they stand.</summary>
    /// <param name="comparison">What differs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Render(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Write(new ComparisonJson(comparison), ReportJsonContext.Default.ComparisonJson);
    }

    /// <summary>Chosen concession sets: how many there are, the parts that they are made of, and the chosen ones in full.</summary>
    /// <param name="selected">The sets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selected"/> is null.</exception>
    public static string Render(SelectedSets selected)
    {
        ArgumentNullException.ThrowIfNull(selected);
        return Write(new SelectedSetsJson(selected), ReportJsonContext.Default.SelectedSetsJson);
    }

    /// <summary>What came of the expectations of scenarios.</summary>
    /// <param name="tested">The scenarios, in the order in which they are told.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tested"/> is null.</exception>
    public static string Render(IReadOnlyList<TestedScenario> tested)
    {
        ArgumentNullException.ThrowIfNull(tested);
        return Write(new TestsJson(tested), ReportJsonContext.Default.TestsJson);
    }

    /// <summary>What is wrong with a scenario.</summary>
    /// <param name="file">The file that was read, as reports name it.</param>
    /// <param name="diagnostics">What was found, in order; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Write(new DiagnosticsJson(file, diagnostics), ReportJsonContext.Default.DiagnosticsJson);
    }

    /// <summary>What is written, as text: indented, ending in a line feed, with nothing in it that could disturb a terminal. For JSON that is no report.</summary>
    internal static string Write(Action<Utf8JsonWriter> write) => Write(write, isIndented: true);

    /// <summary>A report on one line.</summary>
    internal static string WriteLine<T>(T line, JsonTypeInfo<T> type) => Write(json => JsonSerializer.Serialize(json, line, type), isIndented: false);

    private static string Write<T>(T report, JsonTypeInfo<T> type) => Write(json => JsonSerializer.Serialize(json, report, type));

    private static string Write(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = isIndented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        buffer.WriteByte((byte)'\n');
        return Escaped(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    // The encoder keeps letters of all languages readable, but lets bidirectional marks through. They stand only inside strings,
    // so that they can be escaped in the finished text. A report can be very long: without any it is not copied.
    private static string Escaped(string json)
    {
        StringBuilder? text = null;
        var copied = 0;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (c == '\n' || (c is >= ' ' and <= '~') || !Text.IsSuspect(c))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < json.Length && char.GetUnicodeCategory(json, i) != System.Globalization.UnicodeCategory.Format)
            {
                i++;
                continue;
            }

            text ??= new StringBuilder(json.Length + 64);
            text.Append(json, copied, i - copied).Append($"\\u{(int)c:X4}");
            copied = i + 1;
        }

        return text is null ? json : text.Append(json, copied, json.Length - copied).ToString();
    }
}
