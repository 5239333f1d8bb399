using System.Text.Json;

namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>Writes the forms of days, months and years. YAML makes a number of a year without quotes.</summary>
internal sealed class SchemaTimes(Utf8JsonWriter json)
{
    private const string Month = "(0[1-9]|1[0-2])";
    private const string Day = "(0[1-9]|[12][0-9]|3[01])";

    /// <summary>A day and nothing less exact.</summary>
    public void WriteDay()
    {
        json.WriteString("type", "string");
        json.WriteString("format", "date");
        json.WriteString("pattern", $"^[0-9]{{4}}-{Month}-{Day}$");
    }

    /// <summary>A day, a month or a year.</summary>
    public void WriteTime() => WriteAnyOf([]);

    /// <summary>The same, or that something was never put forward, or on a day that is not known.</summary>
    public void WriteTabled() => WriteAnyOf(FileWords.Tablings.Select(word => word.Word));

    /// <summary>A day, a month or a year as a key, which is always a text.</summary>
    public void WriteKey()
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", $"^[0-9]{{4}}(-{Month}(-{Day})?)?$");
    }

    private void WriteAnyOf(IEnumerable<string> words)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteKey();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1000);
        json.WriteNumber("maximum", 9999);
        json.WriteEndObject();
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("const", word);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
