using System.Text.Json;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>Writes what the keys of one map ask of each other: which of them go together, and which do not.</summary>
internal sealed class SchemaForms(Utf8JsonWriter json)
{
    /// <summary>Members of the map's schema; none for most maps.</summary>
    public void Write(FileMap map)
    {
        if (map == FileMaps.Rule)
        {
            WriteRuleForms();
        }
        else if (map == FileMaps.Act)
        {
            WritePerformer();
        }
        else if (map == FileMaps.Position)
        {
            WriteRedLine();
        }
        else if (map == FileMaps.Rung)
        {
            WriteAccepts();
        }
    }

    // Exactly one of never, always and when; then goes with when.
    private void WriteRuleForms()
    {
        json.WriteStartArray("oneOf");
        WriteRequired("never");
        WriteRequired("always");
        WriteRequired("when");
        json.WriteEndArray();
        json.WriteStartObject("dependencies");
        WriteNeeds("when", "then");
        WriteNeeds("then", "when");
        json.WriteEndObject();
    }

    private void WritePerformer()
    {
        json.WriteStartObject("dependencies");
        WriteNeeds("price", "by");
        json.WriteEndObject();
    }

    private void WriteRedLine()
    {
        json.WriteStartObject("if");
        WriteNeeds("required", "kind");
        json.WriteStartObject("properties");
        json.WriteStartObject("kind");
        json.WriteStartArray("enum");
        foreach (var (word, _) in FileWords.Kinds.Where(kind => kind.Value == PositionKind.RedLine))
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteStartObject("properties");
        json.WriteStartObject("fallbacks");
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", 0);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A rung that waives the position accepts everything.
    private void WriteAccepts()
    {
        json.WriteStartObject("if");
        WriteNeeds("required", "id");
        json.WriteStartObject("properties");
        json.WriteStartObject("id");
        json.WriteString("const", Rung.Waive);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("then", true);
        json.WriteStartObject("else");
        WriteNeeds("required", "accepts");
        json.WriteEndObject();
    }

    private void WriteRequired(string key)
    {
        json.WriteStartObject();
        WriteNeeds("required", key);
        json.WriteEndObject();
    }

    private void WriteNeeds(string key, string other)
    {
        json.WriteStartArray(key);
        json.WriteStringValue(other);
        json.WriteEndArray();
    }
}
