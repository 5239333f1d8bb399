using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FeasibilityEngine.Findings;

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
    public static string Render(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Written(writer => new JsonAnalysisWriter(writer, analysis).Write());
    }

    /// <summary>What is written, in the form that all JSON reports have.</summary>
    internal static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
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
