using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>An analysis as JSON for other programs: schema version 1, members in a fixed order, two spaces of indentation.</summary>
public static class JsonReport
{
    /// <summary>The version of the schema. It grows when a member is removed or changes its meaning; added members do not change it.</summary>
    public const int SchemaVersion = 1;

    /// <summary>
    /// The JSON, ending in a line feed. Counts are decimal strings, because sets that combine freely can be astronomically many;
    /// costs are numbers. The same analysis gives the same text on every machine. Linear in the size of the analysis.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <param name="analysis">What was found at one day.</param>
    /// <param name="developments">
    /// What developments would open, of the same question: further entries in both lists of sets, and an object <c>developments</c>;
    /// null for none.
    /// </param>
    /// <param name="timeline">
    /// The verdict over time of the same question as the last member, <c>timeline</c>; <c>complete</c> and <c>limits.interruptions</c>
    /// then speak of it too. Null for none, and then there is no such member.
    /// </param>
    public static string Render(Analysis analysis, DevelopmentFindings? developments = null, Timeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(json => new JsonAnalysisWriter(json, analysis, developments, timeline).Write());
    }

    /// <summary>What is written, as text: indented, ending in a line feed, with nothing in it that could disturb a terminal.</summary>
    internal static string Write(Action<Utf8JsonWriter> write) => Write(write, isIndented: true);

    /// <summary>The same on one line.</summary>
    internal static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, isIndented: false);

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

        return Escaped(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)) + "\n";
    }

    // The encoder keeps letters of all languages readable, but lets bidirectional marks through. They stand only inside strings,
    // so that they can be escaped in the finished text.
    private static string Escaped(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (char.IsHighSurrogate(c) && i + 1 < json.Length && char.GetUnicodeCategory(json, i) != System.Globalization.UnicodeCategory.Format)
            {
                text.Append(c).Append(json[++i]);
            }
            else
            {
                text.Append(c != '\n' && Text.IsSuspect(c) ? $"\\u{(int)c:X4}" : c.ToString());
            }
        }

        return text.ToString();
    }
}
