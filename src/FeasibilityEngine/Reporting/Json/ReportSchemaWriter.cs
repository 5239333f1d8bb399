using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Makes the JSON Schema of the reports from the classes that are written, each with a definition of its own.</summary>
internal sealed class ReportSchemaWriter
{
    private static readonly JsonTypeInfo[] Reports =
    [
        ReportJsonContext.Default.AnalysisJson, ReportJsonContext.Default.TimelineJson, ReportJsonContext.Default.ExplanationsJson,
        ReportJsonContext.Default.WhatIfJson, ReportJsonContext.Default.SelectedSetsJson, ReportJsonContext.Default.ComparisonJson,
        ReportJsonContext.Default.SweepSummaryJson, ReportJsonContext.Default.SweepHeaderJson, ReportJsonContext.Default.SweepVariantJson,
        ReportJsonContext.Default.DiagnosticsJson, ReportJsonContext.Default.TestsJson,
    ];

    private readonly HashSet<Type> _known = [];
    private readonly Queue<JsonTypeInfo> _pending = [];
    private readonly JsonSchemaExporterOptions _options;

    private ReportSchemaWriter() =>
        _options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Told };

    /// <summary>The schema, ending in a line feed.</summary>
    public static string Write()
    {
        var schema = new ReportSchemaWriter().Make();
        return JsonReport.Write(json => schema.WriteTo(json));
    }

    private JsonObject Make()
    {
        var reports = new JsonArray([.. Reports.Select(Reference)]);
        var definitions = new JsonObject();
        while (_pending.TryDequeue(out var type))
        {
            definitions.Add(NameOf(type), JsonSchemaExporter.GetJsonSchemaAsNode(type, _options));
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"FeasibilityEngine reports, version {JsonReport.SchemaVersion}",
            ["description"] = "What 'feasibility' writes with --format json, and each line that it writes with --format ndjson. "
                + "Members stand in the order in which they are listed here.",
            ["anyOf"] = reports,
            ["$defs"] = definitions,
        };
    }

    // The exporter asks for each node once what it holds is finished.
    private JsonNode Told(JsonSchemaExporterContext context, JsonNode exported)
    {
        var (type, property) = (context.TypeInfo, context.PropertyInfo);
        if (context.Path.IsEmpty)
        {
            return ToldObject(type, exported.AsObject());
        }

        var isNullable = property is null ? Nullable.GetUnderlyingType(type.Type) is not null : property.IsGetNullable && !IsLeftOut(property);
        var told = Only(property) is { } only ? OneOf(only)
            : FormOf(type, property) is { } form ? (isNullable ? WithNull(form.Schema(), isNullable) : form.Schema())
            : type.Kind != JsonTypeInfoKind.Object ? WithNull(WithForm(exported.AsObject(), type), isNullable)
            : isNullable ? new JsonObject { ["anyOf"] = new JsonArray(Reference(type), new JsonObject { ["type"] = "null" }) }
            : Reference(type);
        if (Attribute<DescriptionAttribute>(property?.AttributeProvider) is { } description)
        {
            told.Insert(0, "description", description.Description);
        }

        return told;
    }

    private static JsonObject ToldObject(JsonTypeInfo type, JsonObject exported)
    {
        exported.Remove("required");
        if (Attribute<DescriptionAttribute>(type.Type, inherit: false) is { } description)
        {
            exported.Insert(0, "description", description.Description);
        }

        var required = type.Properties.Where(property => !IsLeftOut(property)).Select(property => property.Name).ToList();
        if (Attribute<EndsInCheckAttribute>(type.Type) is not null)
        {
            exported["properties"]!.AsObject().Add("check", new JsonObject
            {
                ["description"] = "Eight digits made from all that stands before them in the line.",
                ["type"] = "string",
                ["pattern"] = "^[0-9a-f]{8}$",
            });
            required.Add("check");
        }

        if (required.Count > 0)
        {
            exported.Add("required", Strings(required));
        }

        if (Attribute<ExactlyOneOfAttribute>(type.Type) is { } either)
        {
            exported.Add("oneOf", new JsonArray([.. either.Members.Select(member => new JsonObject { ["required"] = Strings([member]) })]));
        }

        return exported;
    }

    private JsonObject Reference(JsonTypeInfo type)
    {
        if (_known.Add(type.Type))
        {
            _pending.Enqueue(type);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + NameOf(type) };
    }

    // ConflictJson is "conflict".
    private static string NameOf(JsonTypeInfo type) =>
        JsonNamingPolicy.CamelCase.ConvertName(type.Type.Name[(type.Type.IsInterface ? 1 : 0)..^"Json".Length]);

    private static IForm? FormOf(JsonTypeInfo type, JsonPropertyInfo? property) =>
        (property?.CustomConverter ?? type.Options.GetTypeInfo(Nullable.GetUnderlyingType(type.Type) ?? type.Type).Converter) as IForm;

    // What the exporter does not know of the values of a dictionary, since they have a form of ours. Lists have none of them.
    private static JsonObject WithForm(JsonObject exported, JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } value } && FormOf(type.Options.GetTypeInfo(value), property: null) is { } form)
        {
            exported["additionalProperties"] = form.Schema();
        }

        return exported;
    }

    // A member that is left out where there is nothing to write never holds null.
    private static bool IsLeftOut(JsonPropertyInfo property) =>
        Attribute<JsonIgnoreAttribute>(property.AttributeProvider) is { Condition: JsonIgnoreCondition.WhenWritingNull };

    private static IReadOnlyList<object>? Only(JsonPropertyInfo? property) => Attribute<OnlyAttribute>(property?.AttributeProvider)?.Values;

    private static JsonObject OneOf(IReadOnlyList<object> values) =>
        values.Count == 1 ? new JsonObject { ["const"] = Value(values[0]) } : new JsonObject { ["enum"] = new JsonArray([.. values.Select(Value)]) };

    private static JsonValue Value(object value) => value switch
    {
        string word => JsonValue.Create(word),
        int number => JsonValue.Create(number),
        bool truth => JsonValue.Create(truth),
        _ => throw new UnreachableException($"A bug: {value} is no value of a member."),
    };

    // The same with null among its types, and among its words where it lists them, or without.
    private static JsonObject WithNull(JsonObject schema, bool isNullable)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.RemoveAll(word => word is null);
            if (isNullable)
            {
                words.Add((JsonNode?)null);
            }
        }

        if (schema["type"] is { } types)
        {
            var names = (types as JsonArray ?? [types.DeepClone()]).Select(name => name!.GetValue<string>()).Where(name => name != "null").ToList();
            schema["type"] = isNullable ? Strings([.. names, "null"]) : names.Count == 1 ? names[0] : Strings(names);
        }

        return schema;
    }

    private static JsonArray Strings(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode)item)]);

    private static T? Attribute<T>(ICustomAttributeProvider? provider, bool inherit = true)
        where T : Attribute => provider?.GetCustomAttributes(typeof(T), inherit).OfType<T>().FirstOrDefault();
}
