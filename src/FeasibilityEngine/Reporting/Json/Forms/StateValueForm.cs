using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>How one thing stands in a state: the option of an issue, or whether an act is performed or a fact holds.</summary>
[JsonConverter(typeof(StateValueForm))]
internal readonly record struct StateValue(string Option, bool? Holds);

/// <summary>The option as a string, else true or false.</summary>
internal sealed class StateValueForm : Form<StateValue>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StateValue value, JsonSerializerOptions options)
    {
        if (value.Holds is { } holds)
        {
            writer.WriteBooleanValue(holds);
        }
        else
        {
            writer.WriteStringValue(value.Option);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "boolean") };
}
