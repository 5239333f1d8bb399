using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>The version of the schema, the first member of every report.</summary>
[JsonConverter(typeof(SchemaVersionForm))]
internal readonly record struct SchemaVersion;

/// <summary><see cref="JsonReport.SchemaVersion"/>, which is the same for all reports.</summary>
internal sealed class SchemaVersionForm : Form<SchemaVersion>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SchemaVersion value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(JsonReport.SchemaVersion);

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["description"] = "The version of the schema. It grows when a member is removed or changes its meaning; added members do not change it.",
        ["const"] = JsonReport.SchemaVersion,
    };
}
