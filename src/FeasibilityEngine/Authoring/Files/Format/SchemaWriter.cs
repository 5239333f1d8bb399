using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>Writes the JSON Schema of the scenario file from <see cref="FileMaps"/>.</summary>
/// <remarks>
/// Draft-07, which most editors read; it ignores what stands beside <c>$ref</c>, so values are written out where they are used and only
/// maps have definitions. YAML makes numbers and booleans of some texts, so texts take those too; names do not, since the reader warns of them.
/// </remarks>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    // Not "-" first, and nothing of ASCII but letters, digits, "-" and "_"; what other alphabets have is left to the reader.
    private const string NameStart = @"[^\s!-/:-@\[-^`{-~]";
    private const string NamePart = @"[^\s!-,./:-@\[-^`{-~]*";
    private const string Name = "^" + NameStart + NamePart + "$";
    private const string DeclaredName = "^" + NameStart + NamePart + @"( *\[ *" + NameStart + NamePart + @" *\])?$";
    private const string SomeText = @"\S";

    private readonly SchemaTimes _times = new(json);

    /// <summary>The schema, ending in a line feed.</summary>
    public static string Write()
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            new SchemaWriter(json).WriteAll();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private void WriteAll()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "FeasibilityEngine scenario, version 1");
        json.WriteString("description", "One dispute: who demands what, what the rules of the world exclude, what each side could fall back to.");
        WriteMap(FileMaps.Scenario);
        json.WriteStartObject("definitions");
        foreach (var map in FileMaps.All.Skip(1))
        {
            json.WriteStartObject(map.Name);
            WriteMap(map);
            new SchemaForms(json).Write(map);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMap(FileMap map)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (map.Keys.Any(key => key.IsRequired))
        {
            WriteStrings("required", map.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        }

        json.WriteStartObject("properties");
        foreach (var key in map.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description);
            WriteValue(key);
            json.WriteStartArray("examples");
            WriteExample(key);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteExample(FileKey key)
    {
        if (key.Example[0] is '[' or '{' || key.Value is FileValue.Cost or FileValue.Version or FileValue.TrueOrFalse)
        {
            // Written anew, so that it is laid out like everything else.
            using var example = JsonDocument.Parse(key.Example);
            example.RootElement.WriteTo(json);
        }
        else
        {
            json.WriteStringValue(key.Example);
        }
    }

    private void WriteValue(FileKey key)
    {
        switch (key.Value)
        {
            case FileValue.Version:
                json.WriteStartArray("enum");
                json.WriteNumberValue(1);
                json.WriteStringValue("1");
                json.WriteEndArray();
                break;
            case FileValue.Text:
                WriteText();
                break;
            case FileValue.Name:
                WriteName();
                break;
            case FileValue.Names:
                WriteOneOrMany(() => WriteName(), least: 0);
                break;
            case FileValue.SomeNames:
                WriteOneOrMany(() => WriteName(ReservedWords.AsOption), least: 1);
                break;
            case FileValue.Date:
                _times.WriteDay();
                break;
            case FileValue.Time:
                _times.WriteTime();
                break;
            case FileValue.Tabled:
                _times.WriteTabled();
                break;
            case FileValue.Cost:
                WriteCost();
                break;
            case FileValue.Condition or FileValue.FactCondition:
                WriteCondition();
                break;
            case FileValue.Facts or FileValue.Variables:
                WriteOneOrMany(WriteReference, least: 0);
                break;
            case FileValue.TrueOrFalse:
                WriteWords(FileWords.TrueOrFalse.Select(choice => choice.Word), withBooleans: true);
                break;
            case FileValue.Kind:
                WriteEither(
                    () => WriteWords(FileWords.Kinds.Select(choice => choice.Word)),
                    () => WriteListOf(() => WriteWords(FileWords.JointKinds.Select(choice => choice.Word)), 1));
                break;
            case FileValue.Question:
                WriteWords(FileWords.Questions.Select(choice => choice.Word));
                break;
            case FileValue.Verdict:
                WriteWords(FileWords.Verdicts.Select(choice => choice.Word));
                break;
            case FileValue.Stated:
                WriteObjectOf(_times.WriteKey, () => WriteName());
                break;
            case FileValue.Fallbacks:
                WriteOneOrMany(WriteFallback, least: 0);
                break;
            default:
                WriteSection(key.Name);
                break;
        }
    }

    private void WriteSection(string section)
    {
        switch (section)
        {
            case "sources":
                WriteDeclarations(() => WriteName(), () => WriteEither(WriteText, () => WriteRef(FileMaps.Source)), isBareAllowed: true);
                break;
            case "parties":
                WriteDeclarations(() => WriteName(), () => WriteEither(WriteNothing, WriteText, () => WriteRef(FileMaps.Party)), isBareAllowed: true);
                break;
            case "sets":
                WriteDeclarations(() => WriteName(ReservedWords.AsName), () => WriteOneOrMany(() => WriteName(ReservedWords.AsName), least: 1), isBareAllowed: false);
                break;
            case "issues":
                WriteDeclarations(WriteDeclaredName, () => WriteEither(() => WriteListOf(() => WriteName(ReservedWords.AsOption), 1), () => WriteRef(FileMaps.Issue)), isBareAllowed: false);
                break;
            case "acts":
                WriteDeclarations(WriteDeclaredName, () => WriteEither(WriteNothing, WriteText, () => WriteRef(FileMaps.Act)), isBareAllowed: true);
                break;
            case "facts":
                WriteDeclarations(WriteDeclaredName, () => WriteEither(WriteNothing, WriteText, () => WriteRef(FileMaps.Fact)), isBareAllowed: true);
                break;
            case "positions":
                WriteDeclarations(() => WriteName(), () => WriteRef(FileMaps.Position), isBareAllowed: false);
                break;
            case "developments":
                WriteDeclarations(() => WriteName(), () => WriteRef(FileMaps.Development), isBareAllowed: false);
                break;
            case "rules":
                WriteListOf(() => WriteRef(FileMaps.Rule), 0);
                break;
            case "events":
                WriteListOf(() => WriteRef(FileMaps.Event), 0);
                break;
            case "expect":
                WriteListOf(() => WriteRef(FileMaps.Expectation), 0);
                break;
            default:
                throw new UnreachableException($"A bug: the section '{section}' has no form.");
        }
    }

    // A map of names, or a list whose items are names or maps with one entry.
    private void WriteDeclarations(Action name, Action value, bool isBareAllowed) => WriteEither(
        () => WriteObjectOf(name, value),
        () => WriteListOf(
            () =>
            {
                void Entry()
                {
                    WriteObjectOf(name, value);
                    json.WriteNumber("minProperties", 1);
                    json.WriteNumber("maxProperties", 1);
                }

                if (isBareAllowed)
                {
                    WriteEither(name, Entry);
                }
                else
                {
                    Entry();
                }
            },
            0));

    private void WriteObjectOf(Action name, Action value)
    {
        json.WriteString("type", "object");
        WriteObject("propertyNames", name);
        WriteObject("additionalProperties", value);
    }

    private void WriteFallback() => WriteEither(() => json.WriteString("const", Rung.Waive), () => WriteRef(FileMaps.Rung));

    private void WriteOneOrMany(Action item, int least) => WriteEither(item, () => WriteListOf(item, least));

    private void WriteListOf(Action item, int least)
    {
        json.WriteString("type", "array");
        if (least > 0)
        {
            json.WriteNumber("minItems", least);
        }

        WriteObject("items", item);
    }

    private void WriteEither(params Action[] forms)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteName(IEnumerable<string>? except = null)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", Name);
        if (except is not null)
        {
            WriteObject("not", () => WriteStrings("enum", except));
        }
    }

    private void WriteDeclaredName()
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", DeclaredName);
        WriteObject("not", () => json.WriteString("pattern", $@"^({string.Join('|', ReservedWords.AsName.Append(Act.Talks))})( *\[.*)?$"));
    }

    private void WriteReference()
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", SomeText);
    }

    private void WriteText()
    {
        WriteStrings("type", ["string", "number", "boolean"]);
        json.WriteString("pattern", SomeText);
    }

    private void WriteNothing() => json.WriteString("type", "null");

    private void WriteCondition()
    {
        WriteStrings("type", ["string", "boolean"]);
        json.WriteString("pattern", SomeText);
    }

    private void WriteCost() => WriteEither(
        () =>
        {
            json.WriteString("type", "number");
            json.WriteNumber("minimum", 0);
            json.WriteNumber("maximum", 1_000_000_000_000);
        },
        () =>
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", @"^[+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$");
        });

    private void WriteWords(IEnumerable<string> words, bool withBooleans = false)
    {
        json.WriteStartArray("enum");
        if (withBooleans)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private void WriteRef(FileMap map) => json.WriteString("$ref", "#/definitions/" + map.Name);

    private void WriteObject(string name, Action content)
    {
        json.WriteStartObject(name);
        content();
        json.WriteEndObject();
    }

    private void WriteStrings(string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
