using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>How a value is written, beside what the schema says of it, so that the one does not change without the other.</summary>
internal interface IForm
{
    /// <summary>A new object each time: <c>{ "type": "number" }</c>.</summary>
    JsonObject Schema();
}

/// <summary>The form of the values of a type. Reports are written and never read again through it.</summary>
internal abstract class Form<T> : JsonConverter<T>, IForm
{
    /// <inheritdoc/>
    public abstract JsonObject Schema();

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written, not read.");
}
